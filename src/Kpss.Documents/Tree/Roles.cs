namespace Kpss.Documents.Tree;

/// <summary>What a section is, so that a renderer can give it a look; the tree never says which.</summary>
public enum SectionRole
{
    /// <summary>A main part of the document, such as the introduction; starts a page where there are pages.</summary>
    Chapter,

    /// <summary>An item of the first level of the plan, such as a priority area; starts a page where there are pages.</summary>
    TopItem,

    /// <summary>An item of a deeper level, such as a measure or an activity.</summary>
    Item,

    /// <summary>A heading inside prose, or a field printed as one.</summary>
    Plain,
}

public enum ParagraphRole
{
    Body,

    /// <summary>A short line of its own in a list of such lines, as actors are in a card.</summary>
    Line,

    /// <summary>Beside the text proper: explanations, sources of a table.</summary>
    Note,
}

public enum TableRole
{
    /// <summary>A table out of the author's prose or of a field's data.</summary>
    Data,

    /// <summary>The overview of the plan: number and title, a row an item.</summary>
    Overview,

    /// <summary>A grid of many narrow columns whose cells hold a mark or nothing.</summary>
    Matrix,
}

/// <summary>How a card is printed where there are pages.</summary>
public enum CardLayout
{
    Table,

    /// <summary>Each label above its text.</summary>
    Prose,
}

public enum ColumnAlignment
{
    Start,
    Center,
    End,
}

/// <summary>How the items of a list are marked: the printed form is `–`, `1.`, `1)`, `a)` …</summary>
public enum ListMarker
{
    Bullet,
    NumberDot,
    NumberParenthesis,
    LetterDot,
    LetterParenthesis,
}

public enum InlineRole
{
    /// <summary>The printed number of an item with its label: `Opatření 1.2`.</summary>
    Number,

    /// <summary>A role or another remark behind a name.</summary>
    Remark,
}
