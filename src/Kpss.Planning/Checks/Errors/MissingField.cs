using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Checks.Errors;

public sealed class MissingField : ICheck
{
    public Rule Rule => new(
        "KPSS0203",
        Severity.Error,
        new("chybí povinné pole", "a required field is missing"),
        new(
            "Gramatika plánu říká, která pole karta musí mít. Pole, které chybí schválně, zapište jako „neuvedeno“: nevytiskne se a kpss ví, že nejde o omyl. Opatření, které má jen aktivity a samo žádné pole, kartu nemá a nic mu nechybí.",
            "The plan's grammar says which fields a card must have. A field left out on purpose is written `neuvedeno`: it isn't printed, and kpss knows that it is no mistake. A measure that has only activities and no field of its own has no card, and nothing is missing."),
        Bad: "opatření: \"7.2\"\nnázev: Pracovní skupina\ncílová_skupina:",
        Good: "opatření: \"7.2\"\nnázev: Pracovní skupina\ncílová_skupina: neuvedeno");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                if (item.Source.IsWhole) Check(item, plan.Grammar, report);
            }
        }
    }

    private void Check(PlanItem item, PlanGrammar grammar, Report report)
    {
        if (IsMissing(ItemKeys.Title, item)) report.Add(At(ItemKeys.Title, $"{ItemKeys.Title}: …", item));
        if (IsContainer(item, grammar)) return;
        foreach (var field in grammar.Fields)
        {
            if (!field.IsRequiredOn(item.Level) || field.DefaultsToPeriod || !IsMissing(field.Key, item) || IsMerged(field, item, grammar)) continue;
            report.Add(At(field.Key, FieldExample.Of(field), item)
                .WithHint($"chybí-li záměrně, napište „{field.Key}: neuvedeno“", $"if it is left out on purpose, write `{field.Key}: neuvedeno`"));
        }
    }

    /// <summary>A card is only above the items below it when nothing of it is written.</summary>
    private static bool IsContainer(PlanItem item, PlanGrammar grammar) =>
        item.Level.MayCarryCard && item.Children.Count > 0 && !HasField(item, grammar);

    private static bool HasField(PlanItem item, PlanGrammar grammar)
    {
        foreach (var field in grammar.Fields)
        {
            if (item.Source.Record.Entry(field.Key) is not null) return true;
        }

        return false;
    }

    private static bool IsMerged(Field field, PlanItem item, PlanGrammar grammar) => grammar.Fields.Any(merged =>
        merged.Replaces.Any(key => Words.Fold(key) == Words.Fold(field.Key)) && !IsNothing(item.Source.Record.Find(merged.Key)));

    /// <summary>A misspelt key is reported as unknown, with this one as its hint: that is enough.</summary>
    private static bool IsMissing(string key, PlanItem item) =>
        IsNothing(item.Source.Record.Find(key)) && !item.Source.Unknown.Any(entry => Nearest.To(entry.Key.Value, [key]) is not null);

    private static bool IsNothing(SyntaxNode? node) => node switch
    {
        null => true,
        ScalarNode scalar => scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Value),
        ListNode list => list.Items.Count == 0,
        RecordNode record => record.Entries.Count == 0,
        _ => false,
    };

    private Diagnostic At(string key, string example, PlanItem item) => (item.Source.Record.Entry(key) is { } entry
            ? Rule.At(entry.Key.Span, $"povinné pole „{key}“ je prázdné", $"the required field “{key}” is empty")
            : Rule.At(item.Source.Place, $"chybí povinné pole „{key}“", $"the required field “{key}” is missing"))
        .WithHint($"doplňte „{example}“", $"add `{example}`");
}
