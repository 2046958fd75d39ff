namespace Kpss.Rendering.Docx.Styles;

/// <summary>Every look that the renderer asks for. Which style of which template gives it is the <see cref="StyleTable"/>'s matter.</summary>
public enum StyleRole
{
    Body,
    Line,
    Note,
    Quotation,

    Authority,
    Title,
    Subtitle,
    FirstFact,
    Fact,

    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Heading1OnSamePage,
    Heading2OnNewPage,
    Heading3OnNewPage,

    ContentsTitle,
    Contents1,
    Contents2,
    Contents3,
    Contents4,
    Contents5,
    Contents6,

    BulletItem,
    NumberedItem,
    ItemContinued1,
    ItemContinued2,
    ItemContinued3,
    ItemContinued4,
    ItemContinued5,

    CardHeader,
    CardLabel,
    CardText,
    CardLine,

    Caption,
    CellText,
    CellTextCentred,
    CellTextRight,
    CellHeader,
    CellHeaderCentred,
    CellHeaderRight,
    RowHeader,
    Overview1,
    Overview2,
    Overview3,
    Overview4,

    PageHeader,
    PageFooter,

    Separator,
    NewPage,
    DocumentEnd,

    Emphasis,
    Strong,
    StrongEmphasis,
    Code,
    Number,
    Remark,
    FactLabel,
    Link,
    LinkEmphasis,
    LinkStrong,
    LinkStrongEmphasis,

    CardTable,
    OverviewTable,
    DataTable,
}
