using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>One thing to know of a field: its name and what holds.</summary>
public sealed record FieldFact(Bilingual Name, Bilingual Value);

/// <summary>What a grammar says of a field, in plain words.</summary>
public static class FieldFacts
{
    private static readonly Bilingual NoLevel = new("nikde", "nowhere");

    public static List<FieldFact> Of(Field field, PlanGrammar grammar)
    {
        var type = Array.Find(FieldTypes.All, candidate => candidate.Type == field.Type)!;
        var facts = new List<FieldFact>
        {
            new(new("typ", "type"), new($"{type.Name} – {type.Help.Czech}", $"{type.Name} – {type.Help.English}")),
            new(new("stojí na", "stands on"), Levels(grammar, field.MayStandOn)),
            new(new("povinné na", "required on"), Required(field, grammar)),
        };
        if (field.DefaultsToPeriod) facts.Add(new(new("výchozí", "default"), new("období plánu", "the plan's period")));
        if (field.Replaces.Count > 0) facts.Add(new(new("místo polí", "in place of"), Same(string.Join(", ", field.Replaces))));
        if (MergedInto(field, grammar) is { Length: > 0 } merged) facts.Add(new(new("zastoupí ho", "replaced by"), Same(merged)));
        if (field.Choice.Count > 0) facts.Add(new(new("hodnoty", "values"), Same(string.Join(", ", field.Choice.AsSpan().ToArray().Select(choice => choice.Name)))));
        facts.Add(new(new("tisk", "printed"), Look(field)));
        return facts;
    }

    /// <summary>The examples of its type; an enumeration's with a value of its own.</summary>
    public static IReadOnlyList<FieldValueExample> ExamplesOf(Field field)
    {
        var guide = FieldTypeGuide.Of(field.Type);
        if (field.Choice.Count == 0) return guide.Examples;
        var value = field.Choice[0].Name;
        return
        [
            new(value, guide.Examples[0].About),
            new($"{{ hodnota: {value}, podíl: 60, poznámka: … }}", guide.Examples[1].About),
        ];
    }

    private static Bilingual Required(Field field, PlanGrammar grammar)
    {
        if (field.RequiredOn.Count == 0) return NoLevel;
        var levels = Levels(grammar, field.IsRequiredOn);
        return field.DefaultsToPeriod
            ? new($"{levels.Czech}, bez údaje ale platí výchozí", $"{levels.English}, where the default will do")
            : new($"{levels.Czech}; co chybí záměrně, je {OmittedValue.Word}", $"{levels.English}; what is left out on purpose is {OmittedValue.Word}");
    }

    private static Bilingual Levels(PlanGrammar grammar, Func<Level, bool> holds)
    {
        var keys = grammar.Levels.Where(holds).Select(level => level.Key).ToArray();
        return keys.Length > 0 ? Same(string.Join(", ", keys)) : NoLevel;
    }

    private static string MergedInto(Field field, PlanGrammar grammar) =>
        string.Join(", ", grammar.Fields.Where(merged => merged.Replaces.Any(key => Words.Fold(key) == Words.Fold(field.Key))).Select(merged => merged.Key));

    private static Bilingual Look(Field field)
    {
        if (!field.IsPrinted) return new("ne", "no");
        return field.Look switch
        {
            FieldLook.Text => new("jako text pod nadpisem, bez popisku", "as prose under the heading, without its label"),
            FieldLook.Heading => new("pod vlastním nadpisem", "under a heading of its own"),
            _ => new("jako řádek karty", "as a row of the card"),
        };
    }

    private static Bilingual Same(string text) => new(text, text);
}
