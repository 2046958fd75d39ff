namespace Kpss.Rendering.Docx;

/// <summary>What a Word file says by itself, beside the text of the document.</summary>
internal static class Wording
{
    public const string Page = "Strana ";

    public const string OfPages = " z ";

    public const string Picture = "Obrázek";

    public const string ChartWithTable = "Graf. Všechny jeho údaje jsou v tabulce pod ním.";

    public const string ChartContinued = "Pokračování grafu. Údaje celého grafu jsou v popisu jeho první části.";
}
