using Kpss.Cli.Reporting;
using Kpss.Cli.Understanding;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Everything that kpss can find, with a bad and a good example.</summary>
internal static class ChecksPage
{
    private static readonly Bilingual Title = new("Kontroly", "Checks");

    private static readonly Bilingual Lead = new(
        "Každé hlášení má kód. Totéž vypíše `kpss explain` s kódem, třeba `kpss explain KPSS0301`. Závažnost, kterou jde změnit, mění `pravidla` v kpss.yaml.",
        "Every message has a code. `kpss explain` with a code prints the same, as in `kpss explain KPSS0301`. A severity that can be changed is changed by `pravidla` in kpss.yaml.");

    private static readonly Bilingual Bad = new("Špatně:", "Bad:");

    private static readonly Bilingual Good = new("Správně:", "Good:");

    public static string Text(Known known)
    {
        var page = new PageText(known.Language).Heading(1, Title).Paragraph(Lead);
        foreach (var group in RuleGroup.All)
        {
            var rules = group.Rules().ToArray();
            if (rules.Length == 0) continue;
            page.Heading(2, group.Title);
            foreach (var rule in rules) Write(page, rule, known.Language);
        }

        return page.ToString();
    }

    /// <summary>An explanation may name a tag; in Markdown it would be one.</summary>
    private static string WithoutTags(string markdown)
    {
        var parts = markdown.Split('`');
        for (var i = 0; i < parts.Length; i += 2) parts[i] = parts[i].Replace("<", "\\<", StringComparison.Ordinal);
        return string.Join('`', parts);
    }

    private static void Write(PageText page, Rule rule, Language language)
    {
        page.Heading(3, $"{rule.Code} – {rule.Title.In(language)}");
        page.Paragraph($"*{Wording.Severity(rule.Severity).In(language)}*").Paragraph(WithoutTags(rule.Explanation.In(language)));
        if (rule.Bad.Length > 0) page.Paragraph(Bad).Lines("yaml", rule.Bad);
        if (rule.Good.Length > 0) page.Paragraph(Good).Lines("yaml", rule.Good);
    }
}
