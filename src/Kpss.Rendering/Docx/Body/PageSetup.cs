namespace Kpss.Rendering.Docx.Body;

/// <summary>The paper and what stands around the text on it; lengths in twentieths of a point.</summary>
/// <param name="Before">What a `w:sectPr` says before the size of the paper: headers, footers, kind of break.</param>
/// <param name="After">What it says after the margins, such as columns.</param>
/// <param name="HasTitlePage">True when the first page of the document has a header and footer of its own, or none.</param>
/// <param name="Last">What it says after the mark of the title page, such as the grid of lines.</param>
internal sealed record PageSetup(int Width, int Height, PageMargins Margins, string Before, string After, bool HasTitlePage, string Last)
{
    public const string HeaderId = "rIdHeader";
    public const string FooterId = "rIdFooter";

    /// <summary>A4 with margins of 25 mm, the title page without header and footer.</summary>
    public static readonly PageSetup BuiltIn = new(
        11906,
        16838,
        new(Top: 1588, Right: 1418, Bottom: 1418, Left: 1418, Header: 737, Footer: 652, Gutter: 0),
        Reference("header", "default", HeaderId) + Reference("footer", "default", FooterId),
        """<w:cols w:space="708"/>""",
        HasTitlePage: true,
        Last: "")
    {
        Letters = Letters.Own,
    };

    public Letters Letters { get; private init; } = Letters.OfTemplate;

    public int TextWidth => Width - Margins.Left - Margins.Right - Margins.Gutter;

    public int TextHeight => Height - Margins.Top - Margins.Bottom;

    public bool IsLandscape => Width > Height;

    /// <param name="kind">header or footer.</param>
    /// <param name="pages">default, first or even.</param>
    public static string Reference(string kind, string pages, string id) => $"""<w:{kind}Reference w:type="{pages}" r:id="{id}"/>""";

    /// <summary>The same pages turned on their side.</summary>
    public PageSetup Turned() => this with { Width = Height, Height = Width };

    /// <summary>The same pages further on in the document, where no title page comes.</summary>
    public PageSetup Continued() => this with { HasTitlePage = false };
}

/// <param name="Header">From the edge of the paper to the header, as the next is to the footer.</param>
internal sealed record PageMargins(int Top, int Right, int Bottom, int Left, int Header, int Footer, int Gutter);
