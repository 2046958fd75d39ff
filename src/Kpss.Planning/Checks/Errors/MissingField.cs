using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
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
        if (EmptyAboveCards(item, grammar) is [var first, ..] empty)
        {
            report.Add(AboveCards(first, empty, item.Children[0].Level));
            return;
        }

        var absent = new List<Need>();
        foreach (var need in NeedsOf(item, grammar))
        {
            if (item.Source.Record.Entry(need.Key) is { } entry) report.Add(Empty(need, entry));
            else absent.Add(need);
        }

        if (absent.Count == 0) return;
        var diagnostic = Absent(absent, item);
        report.Add(Replacement(absent, item, grammar) is { } merged
            ? diagnostic.WithHint($"patří-li k sobě, stačí místo nich „{FieldExample.Of(merged)}“", $"where they belong together, `{FieldExample.Of(merged)}` does instead of them")
            : diagnostic);
    }

    private static List<Need> NeedsOf(PlanItem item, PlanGrammar grammar)
    {
        var needs = new List<Need>();
        if (IsMissing(ItemKeys.Title, item)) needs.Add(new(ItemKeys.Title, $"{ItemKeys.Title}: …", MayBeOmitted: false));
        if (IsContainer(item, grammar)) return needs;
        foreach (var field in grammar.Fields)
        {
            if (field.IsRequiredOn(item.Level) && !field.DefaultsToPeriod && IsMissing(field.Key, item) && !IsMerged(field, item, grammar) && !item.Source.Unknown.Any(entry => PrintedName.IsOf(field, entry.Key.Value)))
                needs.Add(new(field.Key, FieldExample.Of(field), MayBeOmitted: true));
        }

        return needs;
    }

    /// <summary>A card is only above the items below it when nothing of it is written.</summary>
    private static bool IsContainer(PlanItem item, PlanGrammar grammar) =>
        item.Level.MayCarryCard && item.Children.Count > 0 && !HasField(item, grammar);

    /// <summary>Fields that `kpss new` wrote and nobody filled in before the card went one level down.</summary>
    private static List<RecordEntry> EmptyAboveCards(PlanItem item, PlanGrammar grammar)
    {
        var empty = new List<RecordEntry>();
        if (grammar.AllowsCardsOnSeveralLevels || !item.Level.MayCarryCard || item.Children is not [{ Level.MayCarryCard: true }, ..] || IsMissing(ItemKeys.Title, item)) return empty;
        foreach (var field in grammar.Fields)
        {
            if (item.Source.Record.Entry(field.Key) is not { } entry) continue;
            if (!IsNothing(entry.Value)) return [];
            empty.Add(entry);
        }

        return empty;
    }

    private Diagnostic AboveCards(RecordEntry first, List<RecordEntry> empty, Level lower)
    {
        var keys = empty.ConvertAll(entry => entry.Key.Value);
        return Rule
            .At(first.Key.Span, $"kartu má {lower.Key} níž, tady jsou pole prázdná", $"{lower.Key} below has the card; the fields here are empty")
            .WithHint($"smažte je: {string.Join(", ", keys)}", $"delete them: {string.Join(", ", keys)}");
    }

    private static bool HasField(PlanItem item, PlanGrammar grammar)
    {
        foreach (var field in grammar.Fields)
        {
            if (item.Source.Record.Entry(field.Key) is not null) return true;
        }

        return false;
    }

    /// <summary>The field that holds in one all those it replaces, when an item lacks each of them.</summary>
    private static Field? Replacement(List<Need> absent, PlanItem item, PlanGrammar grammar) => grammar.Fields.FirstOrDefault(field =>
        field.Replaces.Count > 1 && field.MayStandOn(item.Level) && field.Replaces.All(key => absent.Exists(need => Words.Fold(need.Key) == Words.Fold(key))));

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

    private Diagnostic Empty(Need need, RecordEntry entry)
    {
        var diagnostic = Rule.At(entry.Key.Span, $"povinné pole „{need.Key}“ je prázdné", $"the required field “{need.Key}” is empty");
        if (need.Example is [.., '…'] && HashText.Behind(entry.Key.Span) is { } cut)
        {
            diagnostic = diagnostic.WithHint(
                $"křížek začíná poznámku; patří-li do plánu, napište „{need.Key}: {YamlText.Quoted(cut.Text.ToString())}“",
                $"a hash starts a comment; if it belongs in the plan, write `{need.Key}: {YamlText.Quoted(cut.Text.ToString())}`");
        }

        if (entry.Value.Span.Text is not ['|' or '>', ..]) return WithHints(diagnostic, [need]);
        diagnostic = diagnostic.WithHint(
            $"text napište až na další řádek, odsazený o dvě mezery víc než „{need.Key}“",
            $"write the text on the next line, indented two spaces deeper than `{need.Key}`");
        return need.MayBeOmitted ? WithOmission(diagnostic, need) : diagnostic;
    }

    /// <summary>One diagnostic for all fields that an item lacks: they are added at one place.</summary>
    private Diagnostic Absent(List<Need> needs, PlanItem item)
    {
        var keys = needs.ConvertAll(need => need.Key);
        return WithHints(
            keys is [var single]
                ? Rule.At(item.Source.Place, $"chybí povinné pole „{single}“", $"the required field “{single}” is missing")
                : Rule.At(item.Source.Place, $"chybí povinná pole „{string.Join("“, „", keys)}“", $"the required fields “{string.Join("”, “", keys)}” are missing"),
            needs);
    }

    private static Diagnostic WithHints(Diagnostic diagnostic, List<Need> needs)
    {
        foreach (var need in needs) diagnostic = diagnostic.WithHint($"doplňte „{need.Example}“", $"add `{need.Example}`");
        return needs.FindLast(need => need.MayBeOmitted) is { } last ? WithOmission(diagnostic, last) : diagnostic;
    }

    private static Diagnostic WithOmission(Diagnostic diagnostic, Need need) => diagnostic
        .WithHint($"co chybí záměrně, napište takto: „{need.Key}: {OmittedValue.Word}“", $"write what is left out on purpose like this: `{need.Key}: {OmittedValue.Word}`");

    /// <param name="Example">The line that an author adds.</param>
    private sealed record Need(string Key, string Example, bool MayBeOmitted);
}
