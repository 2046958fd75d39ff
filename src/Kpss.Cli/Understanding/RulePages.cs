using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks;
using Kpss.Planning.Model.Reading;

namespace Kpss.Cli.Understanding;

/// <summary>Explains one rule, or lists them all.</summary>
internal static class RulePages
{
    public static void List(Page page)
    {
        foreach (var group in RuleGroup.All)
        {
            var rules = group.Rules().ToArray();
            if (rules.Length == 0) continue;
            page.Heading(group.Title);
            foreach (var rule in rules) page.Line($"  {page.Ink.Of(rule.Severity, rule.Code)}  {page.In(rule.Title)}");
            page.Line();
        }

        page.Text(page.In(new("Podrobně: kpss explain KPSS0210, stručněji kpss explain 210.", "In full: kpss explain KPSS0210, or kpss explain 210 for short.")));
        page.Text(page.In(new("Pole karet a klíče souborů: kpss explain pole, kpss explain klíč.", "Fields of cards and keys of files: kpss explain pole, kpss explain klíč.")));
    }

    public static void Explain(Rule rule, Page page)
    {
        page.Line($"{page.Ink.Of(rule.Severity, rule.Code)} – {page.In(rule.Title)}");
        page.Text($"{page.In(Wording.Severity(rule.Severity))}; {page.In(Firmness(rule))}");
        page.Line();
        page.Text(page.In(rule.Explanation));
        Example(new("Špatně", "Wrong"), rule.Bad, page);
        Example(new("Správně", "Right"), rule.Good, page);
        if (IsSettable(rule)) Setting(rule, page);
    }

    private static void Example(Bilingual title, string source, Page page)
    {
        if (source.Length == 0) return;
        page.Line();
        page.Heading(title);
        page.Source(source);
    }

    private static void Setting(Rule rule, Page page)
    {
        page.Line();
        page.Heading(new("Jinou závažnost nastavíte v kpss.yaml", "Another severity is set in kpss.yaml"));
        page.Source($"pravidla:\n  {rule.Code}: {WorkspaceShapes.SeverityOfRule.Values[^1]}");
        page.Text(page.In(new($"Vybrat lze z: {string.Join(", ", WorkspaceShapes.SeverityOfRule.Values)}.", $"Choose from: {string.Join(", ", WorkspaceShapes.SeverityOfRule.Values)}.")));
    }

    private static Bilingual Firmness(Rule rule) => IsSettable(rule)
        ? new("závažnost jde změnit v kpss.yaml", "the severity can be changed in kpss.yaml")
        : new("závažnost změnit nejde", "the severity cannot be changed");

    private static bool IsSettable(Rule rule) => CheckList.Settable().Exists(settable => settable.Code == rule.Code);
}
