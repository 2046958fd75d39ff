using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Everything that kpss can find, with a bad and a good example.</summary>
internal static class ChecksPage
{
    private static readonly Bilingual Title = new("Kontroly", "Checks");

    private static readonly Bilingual Lead = new(
        "Každé hlášení má kód. Totéž vypíše `kpss explain` s kódem, třeba `kpss explain KPSS0301`. Závažnost kontrol obsahu smí měnit `pravidla` v kpss.yaml.",
        "Every message has a code. `kpss explain` with a code prints the same, as in `kpss explain KPSS0301`. `pravidla` in kpss.yaml may change the severity of checks of content.");

    private static readonly Bilingual Bad = new("Špatně:", "Bad:");

    private static readonly Bilingual Good = new("Správně:", "Good:");

    private static readonly (string Prefix, Bilingual Title)[] Groups =
    [
        ("KPSS01", new("Čtení souborů", "Reading of files")),
        ("KPSS02", new("Chyby v plánu", "Errors in a plan")),
        ("KPSS03", new("Na co se podívat", "Worth a look")),
        ("KPSS04", new("Word a PDF", "Word and PDF")),
        ("KPSS05", new("Jiné programy", "Other programs")),
        ("KPSS0", new("Ostatní", "Others")),
    ];

    public static string Text(Known known)
    {
        var page = new PageText(known.Language).Heading(1, Title).Paragraph(Lead);
        foreach (var (prefix, title) in Groups)
        {
            var rules = known.Rules.Where(rule => PrefixOf(rule) == prefix).ToSequence();
            if (rules.Count == 0) continue;
            page.Heading(2, title);
            foreach (var rule in rules) Write(page, rule, known.Language);
        }

        return page.ToString();
    }

    private static string PrefixOf(Rule rule) => Groups.First(group => rule.Code.StartsWith(group.Prefix, StringComparison.Ordinal)).Prefix;

    private static void Write(PageText page, Rule rule, Language language)
    {
        page.Heading(3, $"{rule.Code} – {rule.Title.In(language)}");
        page.Paragraph($"*{Wording.Severity(rule.Severity).In(language)}*").Paragraph(rule.Explanation);
        if (rule.Bad.Length > 0) page.Paragraph(Bad).Lines("yaml", rule.Bad);
        if (rule.Good.Length > 0) page.Paragraph(Good).Lines("yaml", rule.Good);
    }
}
