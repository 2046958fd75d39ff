using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Live.Site;

/// <summary>What the preview says beside the plans and the findings.</summary>
internal static class SiteTexts
{
    public static readonly Bilingual Name = new("Náhled kpss", "Preview of kpss");
    public static readonly Bilingual Plans = new("Plány v náhledu", "Plans in the preview");
    public static readonly Bilingual NotHere = new("Tato stránka v náhledu není", "This page is not in the preview");
    public static readonly Bilingual NotHereWhy = new("Plán má možná jiný název složky. V náhledu je:", "The folder of the plan may have another name. The preview has:");
    public static readonly Bilingual Faulty = new("Plán zatím nejde zobrazit", "The plan cannot be shown yet");
    public static readonly Bilingual FaultyWhy = new("Až chyby opravíte a soubor uložíte, stránka se ukáže sama.", "Once you have mended the errors and saved the file, the page shows by itself.");
    public static readonly Bilingual LastGoodPage = new("Stránka ukazuje poslední správnou podobu.", "The page shows the last state that was right.");
    public static readonly Bilingual Unreadable = new("Plán teď nejde sestavit", "The plan cannot be built now");
    public static readonly Bilingual Lost = new("Spojení s kpss je přerušeno, stránka se neobnovuje.", "The connection to kpss is lost, the page is not renewed.");
    public static readonly Bilingual StartedAnew = new("kpss bylo spuštěno znovu. Otevřete adresu, kterou teď vypsalo v terminálu.", "kpss was started anew. Open the address that it has now printed in the terminal.");
    public static readonly Bilingual Locked = new("Náhled je zamčený", "The preview is locked");
    public static readonly Bilingual LockedWhy = new("Otevřete adresu, kterou kpss serve vypsalo v terminálu. Je v ní klíč a po každém spuštění je jiná.", "Open the address that kpss serve printed in the terminal. It contains a key and is another one after each start.");
    public static readonly Bilingual AllFine = new("Chyby jsou opraveny.", "The errors are mended.");
    public static readonly Bilingual Show = new("Zobrazit", "Show");
    public static readonly Bilingual Hide = new("Skrýt", "Hide");

    public static Bilingual Line(int number) => new($"řádek {number}", $"line {number}");
}
