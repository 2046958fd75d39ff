using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Understanding;

/// <summary>Rules whose codes follow each other.</summary>
/// <param name="First">The first code that may belong here; the group ends before the next one's.</param>
public sealed record RuleGroup(string First, Bilingual Title)
{
    public static readonly RuleGroup[] All =
    [
        new("KPSS0100", new("Soubory pracovní složky", "Files of the workspace")),
        new("KPSS0110", new("Zápis YAML", "YAML as it is written")),
        new("KPSS0120", new("Text v Markdownu", "Prose in Markdown")),
        new("KPSS0130", new("Klíče, hodnoty a gramatika", "Keys, values and grammar")),
        new("KPSS0150", new("Skladba plánů a rejstříků", "How plans and registers fit together")),
        new("KPSS0200", new("Chyby v obsahu plánu", "Errors in what a plan says")),
        new("KPSS0300", new("Na co se v plánu podívat", "What to look at in a plan")),
        new("KPSS0400", new("Šablona Wordu", "The Word template")),
        new("KPSS0420", new("PDF, čísla stran, prověření Wordu", "PDF, page numbers, verified Word documents")),
        new("KPSS0500", new("Cizí programy pro další formáty", "Programs for other formats")),
        new("KPSS0600", new("Další příkazy", "Further commands")),
        new("KPSS0900", new("Vnitřní chyby programu", "Internal errors of the program")),
    ];

    /// <summary>The rules of the group among all of the program, in the order of their codes.</summary>
    public IEnumerable<Rule> Rules()
    {
        var at = Array.IndexOf(All, this) + 1;
        var end = at < All.Length ? All[at].First : "KPSSa";
        return RuleList.All.Where(rule => string.CompareOrdinal(rule.Code, First) >= 0 && string.CompareOrdinal(rule.Code, end) < 0);
    }
}
