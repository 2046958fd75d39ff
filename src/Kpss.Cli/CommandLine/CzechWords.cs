using Kpss.Planning.Sources;

namespace Kpss.Cli.CommandLine;

/// <summary>What a Czech might call a command or an option: good for a hint, no names of their own.</summary>
internal static class CzechWords
{
    /// <summary>A word for several options means the first one that the command has.</summary>
    internal static readonly (string Czech, string Name)[] Options =
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
        ("--složka", "--folder"),
        ("--složka", "--output"),
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

    internal static readonly (string Czech, string Name)[] Commands =
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

    /// <summary>The names of options, none of which every command has.</summary>
    public static IEnumerable<string> OptionsFor(string word) => Find(word, Options);

    /// <param name="names">The commands there are.</param>
    /// <returns>Null when the word means none of them.</returns>
    public static string? CommandFor(string word, List<string> names)
    {
        var near = Find(word, Commands).FirstOrDefault() ?? NearCommandFor(word);
        return near is not null && (near == CommandWord.Help || names.Contains(near)) ? near : null;
    }

    private static string? NearCommandFor(string word) =>
        Nearest.To(word, Array.ConvertAll(Commands, it => it.Czech)) is { } czech ? Find(czech, Commands).FirstOrDefault() : null;

    private static IEnumerable<string> Find(string word, (string Czech, string Name)[] pairs)
    {
        var folded = Words.Fold(word);
        foreach (var (czech, name) in pairs)
        {
            if (Words.Fold(czech) == folded) yield return name;
        }
    }
}
