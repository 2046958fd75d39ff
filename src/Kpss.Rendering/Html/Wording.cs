namespace Kpss.Rendering.Html;

/// <summary>What the page says by itself, beside the text of the document.</summary>
internal static class Wording
{
    public const string SkipToContent = "Přeskočit na obsah";

    public const string BackToTop = "Zpět na začátek";

    public const string ChartAsTable = "Graf jako tabulka";

    public const string LinkTo = "Odkaz na tuto část";

    public const string CopyLink = "Zkopírovat odkaz";

    public const string LinkCopied = "Odkaz zkopírován";

    public const string LinkInAddress = "Odkaz je v adresním řádku";

    public const string ShowContents = "Zobrazit";

    public const string ShowBranch = "Zobrazit podřízené";

    public const string SearchAndFilters = "Hledání a výběr";

    public const string Search = "Hledat v dokumentu";

    public const string Filters = "Filtrovat plán";

    public const string AnyChoice = "vše";

    public const string ClearFilters = "Zrušit filtry";

    public const string Settings = "Nastavení";

    public const string Look = "Vzhled";

    public const string LookOfSystem = "podle systému";

    public const string LookLight = "světlý";

    public const string LookDark = "tmavý";

    public const string SlashSearches = "Klávesa / přejde k hledání";

    public static readonly CountedWording Found = new(
        "Nic jsme nenašli. Zkuste jiné slovo nebo jen jeho začátek.", "{n} výsledek", "{n} výsledky", "{n} výsledků");

    public static readonly CountedWording Chosen = new(
        "Výběru nic neodpovídá", "Výběru odpovídá {n} položka z {all}", "Výběru odpovídají {n} položky z {all}", "Výběru odpovídá {n} položek z {all}");
}
