using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>What an editor shows of a field.</summary>
internal static class FieldNotes
{
    private const int MostExamples = 3;

    public static JsonObject On(JsonObject value, Field field, Scalars scalars)
    {
        var guide = FieldTypeGuide.Of(field.Type);
        var help = Help(field, guide, scalars);
        var examples = new List<string>();
        if (field.Choice.Count > 0) examples.Add($"{field.Key}: {field.Choice[0].Name}");
        else foreach (var example in guide.Examples.AsSpan(0, Math.Min(MostExamples, guide.Examples.Length))) examples.Add(example.For(field.Key));
        return KeyNotes.On(value, help, examples);
    }

    private static string Help(Field field, FieldTypeGuide guide, Scalars scalars)
    {
        var parts = new List<string>();
        if (field.Label is { } label && Words.Fold(label) != Words.Fold(field.Key)) parts.Add($"{label}.");
        parts.Add(KeyNotes.Sentence(field.Help.Length > 0 ? field.Help : scalars.In(guide.About)));
        if (field.Replaces.Count > 0) parts.Add(scalars.In(new($"Stojí místo polí {string.Join(", ", field.Replaces)}.", $"Stands in place of {string.Join(", ", field.Replaces)}.")));
        if (field.DefaultsToPeriod && !field.Help.Contains("období", StringComparison.Ordinal)) parts.Add(scalars.In(new("Bez údaje platí období plánu.", "The plan's period where nothing is written.")));
        else if (field.RequiredOn.Count > 0 && !field.DefaultsToPeriod) parts.Add(scalars.In(new("Povinné; co chybí záměrně, je neuvedeno.", "Required; what is left out on purpose is neuvedeno.")));
        return string.Join(' ', parts);
    }
}
