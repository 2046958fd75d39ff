using Kpss.Planning.Sources;

namespace Kpss.Cli.CommandLine;

/// <summary>What a Czech might call a command or an option: good for a hint, no names of their own.</summary>
internal static class CzechWords
{
    private static readonly (string Czech, string Name)[] Options =
    [
        ("--verze", "--version"),
        ("--nápověda", "--help"),
        ("--pomoc", "--help"),
        ("--jazyk", "--lang"),
        ("--formát", "--format"),
        ("--výstup", "--output"),
        ("--šablona", "--template"),
        ("--přísně", "--strict"),
        ("--ověř", "--verify"),
        ("--ověřit", "--verify"),
        ("--zkontroluj", "--check"),
        ("--kontrola", "--check"),
        ("--dovolit", "--allow-renderer"),
        ("--povolit", "--allow-renderer"),
        ("--plán", "--plan"),
        ("--složka", "--workspace"),
        ("--cesta", "--workspace"),
        ("--pod", "--under"),
        ("--kód", "--code"),
        ("--nanečisto", "--dry-run"),
        ("--naprázdno", "--dry-run"),
        ("--úroveň", "--level"),
        ("--subjekt", "--actor"),
        ("--skupina", "--group"),
        ("--stav", "--state"),
        ("--termín", "--when"),
        ("--text", "--text"),
        ("--rok", "--year"),
        ("--kraj", "--region"),
        ("--oblast", "--region"),
        ("--zadavatel", "--authority"),
        ("--neotvírat", "--no-open"),
    ];

    private static readonly (string Czech, string Name)[] Commands =
    [
        ("sestav", "build"),
        ("sestavit", "build"),
        ("postav", "build"),
        ("vytvoř", "build"),
        ("přelož", "build"),
        ("generuj", "build"),
        ("zkontroluj", "check"),
        ("zkontrolovat", "check"),
        ("kontrola", "check"),
        ("ověř", "check"),
        ("začni", "init"),
        ("začátek", "init"),
        ("založ", "init"),
        ("založit", "init"),
        ("nový", "new"),
        ("nová", "new"),
        ("nové", "new"),
        ("přidej", "new"),
        ("přidat", "new"),
        ("seznam", "list"),
        ("vypiš", "list"),
        ("přehled", "list"),
        ("strom", "list"),
        ("ukaž", "show"),
        ("ukázat", "show"),
        ("zobraz", "show"),
        ("karta", "show"),
        ("hlídej", "watch"),
        ("sleduj", "watch"),
        ("náhled", "serve"),
        ("server", "serve"),
        ("oprav", "fix"),
        ("opravit", "fix"),
        ("oprava", "fix"),
        ("uprav", "fmt"),
        ("srovnej", "fmt"),
        ("formátuj", "fmt"),
        ("naformátuj", "fmt"),
        ("format", "fmt"),
        ("rozdíl", "diff"),
        ("rozdíly", "diff"),
        ("porovnej", "diff"),
        ("porovnat", "diff"),
        ("změny", "diff"),
        ("příští", "rollover"),
        ("další", "rollover"),
        ("převeď", "rollover"),
        ("převod", "rollover"),
        ("přechod", "rollover"),
        ("vysvětli", "explain"),
        ("vysvětlit", "explain"),
        ("proč", "explain"),
        ("schéma", "schema"),
        ("příručka", "handbook"),
        ("návod", "handbook"),
        ("manuál", "handbook"),
        ("doplňování", "completion"),
        ("doplň", "completion"),
        ("nápověda", "help"),
        ("pomoc", "help"),
    ];

    /// <returns>The name of the option, which not every command has; null when the word means none.</returns>
    public static string? OptionFor(string word) => Find(word, Options);

    /// <param name="names">The commands there are.</param>
    /// <returns>Null when the word means none of them.</returns>
    public static string? CommandFor(string word, List<string> names) =>
        (Find(word, Commands) ?? Find(Nearest.To(word, Array.ConvertAll(Commands, it => it.Czech)) ?? "", Commands)) is { } name && (names.Contains(name) || name == "help") ? name : null;

    private static string? Find(string word, (string Czech, string Name)[] pairs)
    {
        var folded = Words.Fold(word);
        foreach (var (czech, name) in pairs)
        {
            if (Words.Fold(czech) == folded) return name;
        }

        return null;
    }
}
