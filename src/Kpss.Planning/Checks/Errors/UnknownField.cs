using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Checks.Errors;

public sealed class UnknownField : ICheck
{
    public Rule Rule => new(
        "KPSS0205",
        Severity.Error,
        new("pole, které gramatika nezná", "a field that the grammar doesn't know"),
        new(
            "Položka má klíč, který není mezi jejími pevnými klíči ani mezi poli gramatiky na její úrovni. Bývá to překlep a hodnota by v plánu beze slova chyběla. Potřebujete-li nové pole, popište ho v kpss.yaml v klíči „gramatika“.",
            "An item has a key that is neither one of its fixed keys nor a field of the grammar on its level. It is usually a typing mistake, and the value would be missing without a word. To add a field, describe it in kpss.yaml under `gramatika`."),
        Bad: "cílová_skupna: [seniori]",
        Good: "cílová_skupina: [seniori]") { IsFirm = true, IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                foreach (var unknown in item.Source.Unknown) report.Add(At(unknown, item, plan.Grammar));
            }
        }
    }

    private Diagnostic At(RecordEntry unknown, PlanItem item, PlanGrammar grammar)
    {
        var key = unknown.Key.Value;
        if (grammar.Field(key) is { } field) return OfOtherLevel(unknown, field, item, grammar);
        if (grammar.Level(key) is { } level) return Level(unknown, level, item);

        var diagnostic = Rule.At(unknown.Key.Span, $"položka úrovně „{item.Level.Key}“ nezná pole „{Words.Quote(key)}“", $"an item of the level “{item.Level.Key}” has no field “{Words.Quote(key)}”");
        if (unknown.IsCutByComma) return Cut(diagnostic, CutText.Around(unknown, item.Source.Record.Node));

        if (grammar.Fields.FirstOrDefault(field => field.MayStandOn(item.Level) && PrintedName.IsOf(field, key)) is { } printed)
            return diagnostic.WithHint($"pole, které se tiskne jako „{printed.Label}“, má klíč „{printed.Key}“", $"the field that is printed as “{printed.Label}” has the key “{printed.Key}”");

        var known = Array.ConvertAll([.. ItemKeys.ShapeOf(item.Level, grammar).Keys], shape => shape.Name);
        var nearest = Nearest.To(key, known);
        if (nearest is null && IsBelowText(unknown, item.Source.Record.Node))
            diagnostic = diagnostic.WithHint("patří-li řádek k textu nad ním, odsaďte ho stejně jako ten text", "if the line belongs to the text above, indent it as that text is");
        return nearest is not null
            ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?") with { Fix = KeyFix.For(unknown.Key, known, item.Source.Record.Node) }
            : diagnostic
                .WithHint($"zná: {string.Join(", ", known)}", $"it has: {string.Join(", ", known)}")
                .WithHint("nové pole popište v kpss.yaml pod klíčem „gramatika“", "describe a new field in kpss.yaml under the key `gramatika`");
    }

    /// <summary>A sentence with a colon that lost its indentation looks like a key.</summary>
    private static bool IsBelowText(RecordEntry entry, RecordNode record)
    {
        RecordEntry? above = null;
        foreach (var other in record.Entries)
        {
            if (ReferenceEquals(other, entry)) break;
            above = other;
        }

        return above?.Value is ScalarNode text && text.Span.Text is ['|', ..];
    }

    private static Diagnostic Cut(Diagnostic diagnostic, CutText? text) => text is null
        ? diagnostic.WithHint("text s čárkou dejte ve složených závorkách do uvozovek", "put text with a comma inside braces in quotes")
        : text.Hinted(diagnostic, isSum: false);

    private Diagnostic OfOtherLevel(RecordEntry unknown, Field field, PlanItem item, PlanGrammar grammar)
    {
        var levels = string.Join(", ", grammar.Levels.Where(field.MayStandOn).Select(level => level.Key));
        return Rule
            .At(unknown.Key.Span, $"pole „{field.Key}“ na úroveň „{item.Level.Key}“ nepatří", $"the field “{field.Key}” has no place on the level “{item.Level.Key}”")
            .WithHint($"patří na: {levels}", $"it belongs on: {levels}");
    }

    private Diagnostic Level(RecordEntry unknown, Level level, PlanItem item) => Rule
        .At(unknown.Key.Span, $"položka úrovně „{item.Level.Key}“ nemá klíč „{level.Key}“", $"an item of the level “{item.Level.Key}” has no key “{level.Key}”")
        .WithHint(
            $"nadřazenou položku určuje složka, nebo klíč „{ItemKeys.Parent}: id“",
            $"the folder tells the parent, or the key `{ItemKeys.Parent}: id`");
}
