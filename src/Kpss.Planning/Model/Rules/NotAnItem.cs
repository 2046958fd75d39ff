using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Rules;

public static class NotAnItem
{
    public static readonly Rule Rule = new(
        "KPSS0150",
        Severity.Error,
        new("soubor neříká, co obsahuje", "a file doesn't say what it holds"),
        new(
            "Každý soubor ve složce plánu popisuje jednu položku a říká to klíčem její úrovně, třeba „opatření: \"1.2\"“. Bez něj kpss neví, kam položka patří.",
            "Each file in a plan's folder describes one item and says so by the key of its level, such as `opatření: \"1.2\"`. Without it kpss cannot know where the item belongs."),
        Bad: "název: Podpora dobrovolnictví",
        Good: "opatření: \"1.8\"\nnázev: Podpora dobrovolnictví") { IsFixable = true };

    public static Diagnostic At(KeyedRecord record, PlanGrammar grammar)
    {
        var keys = grammar.Levels.Select(level => level.Key).ToArray();
        var diagnostic = Rule.At(record.Place, "chybí klíč úrovně, a tak není jasné, co soubor obsahuje", "the level's key is missing, so it is unclear what the file holds");
        foreach (var entry in record.Node.Entries)
        {
            if (Nearest.To(entry.Key.Value, keys) is not { } nearest) continue;
            return (diagnostic with { Span = entry.Key.Span, Fix = KeyFix.For(entry.Key, keys, record.Node) })
                .WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?");
        }

        var list = string.Join(", ", keys);
        return diagnostic.WithHint($"začněte soubor jedním z klíčů: {list}", $"start the file with one of the keys: {list}");
    }

    /// <summary>A measure among the registers.</summary>
    public static Diagnostic OutsidePlan(ScalarNode level) => Rule
        .At(level.Span, $"soubor s klíčem „{level.Value}“ patří do složky plánu", $"a file with the key “{level.Value}” belongs in a plan's folder")
        .WithHint("přesuňte ho do složky s plan.yaml, nebo do některé složky v ní", "move it to the folder that holds plan.yaml, or to one in it");

    public static Diagnostic OfTwoLevels(SourceSpan span, string upper, string lower) => Rule
        .At(span, $"soubor má číslo úrovně „{upper}“ i „{lower}“", $"the file has a number of the level “{upper}” and one of “{lower}”")
        .WithHint(
            $"nechte jen „{lower}“; kam patří, určuje složka, nebo klíč „nadřazené: id“",
            $"keep only `{lower}`; the folder tells where it belongs, or the key `nadřazené: id`");
}
