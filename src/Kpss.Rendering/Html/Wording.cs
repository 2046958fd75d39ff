using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Html;

/// <summary>What the page says by itself, beside the text of the document.</summary>
internal static class Wording
{
    public static readonly Bilingual SkipToContent = new("Přeskočit na obsah", "Skip to the content");

    public static readonly Bilingual BackToTop = new("Zpět na začátek", "Back to the top");

    public static readonly Bilingual ChartAsTable = new("Graf jako tabulka", "The chart as a table");

    public static readonly Bilingual LinkTo = new("Odkaz na tuto část", "Link to this part");

    public static readonly Bilingual CopyLink = new("Zkopírovat odkaz", "Copy the link");

    public static readonly Bilingual LinkCopied = new("Odkaz zkopírován", "Link copied");

    public static readonly Bilingual LinkInAddress = new("Odkaz je v adresním řádku", "The link is in the address bar");

    public static readonly Bilingual ShowContents = new("Zobrazit", "Show");

    public static readonly Bilingual ShowBranch = new("Zobrazit podřízené", "Show what is below");

    public static readonly Bilingual SearchAndFilters = new("Hledání a výběr", "Search and filters");

    public static readonly Bilingual Search = new("Hledat v dokumentu", "Search the document");

    public static readonly Bilingual Filters = new("Filtrovat plán", "Filter the plan");

    public static readonly Bilingual AnyChoice = new("vše", "all");

    public static readonly Bilingual ClearFilters = new("Zrušit filtry", "Clear the filters");

    public static readonly Bilingual Settings = new("Nastavení", "Settings");

    public static readonly Bilingual Look = new("Vzhled", "Appearance");

    public static readonly Bilingual LookOfSystem = new("podle systému", "like the system");

    public static readonly Bilingual LookLight = new("světlý", "light");

    public static readonly Bilingual LookDark = new("tmavý", "dark");

    public static readonly Bilingual SlashSearches = new("Klávesa / přejde k hledání", "The key / goes to the search");

    private static readonly CountedWording CzechFound = new(
        "Nic jsme nenašli. Zkuste jiné slovo nebo jen jeho začátek.", "{n} výsledek", "{n} výsledky", "{n} výsledků");

    private static readonly CountedWording EnglishFound = new(
        "Nothing found. Try another word, or only its beginning.", "{n} result", "{n} results", "{n} results");

    private static readonly CountedWording CzechChosen = new(
        "Výběru nic neodpovídá", "Výběru odpovídá {n} položka z {all}", "Výběru odpovídají {n} položky z {all}", "Výběru odpovídá {n} položek z {all}");

    private static readonly CountedWording EnglishChosen = new(
        "Nothing matches", "{n} item of {all} matches", "{n} items of {all} match", "{n} items of {all} match");

    /// <summary>A document speaks Czech unless it says that it is English.</summary>
    public static Language LanguageOf(Document document) => Head.PrimaryLanguage(document.Info) == "en" ? Language.English : Language.Czech;

    public static CountedWording Found(Language language) => language == Language.Czech ? CzechFound : EnglishFound;

    public static CountedWording Chosen(Language language) => language == Language.Czech ? CzechChosen : EnglishChosen;
}
