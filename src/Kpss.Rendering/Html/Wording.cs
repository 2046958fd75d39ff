namespace Kpss.Rendering.Html;

/// <summary>What the page says by itself, beside the text of the document.</summary>
internal static class Wording
{
    public const string SkipToContent = "Přeskočit na obsah";

    public const string BackToTop = "Zpět na začátek";

    public const string ChartAsTable = "Graf jako tabulka";
}
