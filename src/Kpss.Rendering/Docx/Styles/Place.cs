using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.Styles;

/// <summary>Where blocks stand, which decides the styles of their paragraphs.</summary>
/// <param name="Look">What the paragraph styles of the place do to the text.</param>
/// <param name="ListLevel">The level of the next list; 0 outside of lists.</param>
internal sealed record Place(StyleRole Body, StyleRole Line, StyleRole Note, Look Look, int ListLevel)
{
    public const int DeepestListLevel = 8;

    public static readonly Place Page = new(StyleRole.Body, StyleRole.Line, StyleRole.Note, Look.Plain, 0);

    public static readonly Place Card = new(StyleRole.CardText, StyleRole.CardLine, StyleRole.Note, Look.Plain, 0);

    // The bar of the quotation stands where the first level of lists begins, so its lists begin with the second.
    public static readonly Place Quotation = All(StyleRole.Quotation, Look.Plain) with { ListLevel = 1, Item = StyleRole.QuotationItem };

    private static readonly Place RowHeader = All(StyleRole.RowHeader, Look.InBold);

    private static readonly Place RowHeaderKept = All(StyleRole.RowHeaderKept, Look.InBold);

    private static readonly Place[] Overview =
    [
        All(StyleRole.Overview1, Look.InBold | Look.QuietReferences),
        All(StyleRole.Overview2, Look.QuietReferences),
        All(StyleRole.Overview3, Look.QuietReferences),
        All(StyleRole.Overview4, Look.QuietReferences),
    ];

    private static readonly Place OverviewHeader = All(StyleRole.CellHeader, Look.InBold | Look.QuietReferences);

    private static readonly Place[] Header =
    [
        All(StyleRole.CellHeader, Look.InBold),
        All(StyleRole.CellHeaderCentred, Look.InBold),
        All(StyleRole.CellHeaderRight, Look.InBold),
    ];

    private static readonly Place[] Data =
    [
        All(StyleRole.CellText, Look.Plain),
        All(StyleRole.CellTextCentred, Look.Plain),
        All(StyleRole.CellTextRight, Look.Plain),
    ];

    private static readonly Place[] DataKept =
    [
        All(StyleRole.CellTextKept, Look.Plain),
        All(StyleRole.CellTextCentredKept, Look.Plain),
        All(StyleRole.CellTextRightKept, Look.Plain),
    ];

    private static readonly Place[] Items =
    [
        All(StyleRole.ItemContinued1, Look.Plain) with { ListLevel = 1 },
        All(StyleRole.ItemContinued2, Look.Plain) with { ListLevel = 2 },
        All(StyleRole.ItemContinued3, Look.Plain) with { ListLevel = 3 },
        All(StyleRole.ItemContinued4, Look.Plain) with { ListLevel = 4 },
        All(StyleRole.ItemContinued5, Look.Plain) with { ListLevel = 5 },
        All(StyleRole.ItemContinued6, Look.Plain) with { ListLevel = 6 },
        All(StyleRole.ItemContinued7, Look.Plain) with { ListLevel = 7 },
        All(StyleRole.ItemContinued8, Look.Plain) with { ListLevel = DeepestListLevel },
        All(StyleRole.ItemContinued9, Look.Plain) with { ListLevel = DeepestListLevel },
    ];

    /// <summary>The style of items of lists; null for that of their marker.</summary>
    public StyleRole? Item { get; private init; }

    public StyleRole StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Line => Line,
        ParagraphRole.Note => Note,
        _ => Body,
    };

    /// <summary>Inside an item of a list, below its first paragraph.</summary>
    public Place InItem() => Items[ListLevel] with { Item = Item };

    public static Place InHeader(ColumnAlignment alignment) => Header[(int)alignment];

    public static Place InData(ColumnAlignment alignment, RowBond bond) => (bond == RowBond.WithNext ? DataKept : Data)[(int)alignment];

    public static Place InRowHeader(RowBond bond) => bond == RowBond.WithNext ? RowHeaderKept : RowHeader;

    public static Place InOverviewHeader() => OverviewHeader;

    public static Place InOverview(int depth) => Overview[Math.Min(depth, Overview.Length - 1)];

    private static Place All(StyleRole role, Look look) => new(role, role, role, look, 0);
}
