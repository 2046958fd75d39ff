using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Grammar;

/// <summary>Finds fields that no item may have, or that an item must have and may not.</summary>
internal static class FieldPlacement
{
    /// <summary>The key under which a card stands beside the fields that are printed outside of it.</summary>
    private const string CardId = "karta";

    public static void Report(Field field, KeyedRecord record, Sequence<Level> levels, Report report)
    {
        if (field.Id == CardId)
        {
            report.Add(BadGrammar.At(field.Place, $"pole se nemůže jmenovat „{field.Key}“", $"a field cannot be named “{field.Key}”")
                .WithHint("zvolte jiný klíč", "choose another key"));
        }

        var places = levels.Only(field.MayStandOn);
        // Levels that were misspelt are reported already.
        if (places.Count == 0 && record.Items("úrovně").Count == 0)
        {
            report.Add(BadGrammar.At(field.Place, $"pole „{field.Key}“ nemá kde stát: žádná úroveň nemá kartu", $"the field “{field.Key}” has nowhere to stand: no level has a card")
                .WithHint($"doplňte některé úrovni „karta: ano“, nebo poli „úrovně: [{levels[^1].Key}]“", $"add `karta: ano` to a level, or `úrovně: [{levels[^1].Key}]` to the field"));
            return;
        }

        foreach (var level in levels)
        {
            if (field.IsRequiredOn(level) && !field.MayStandOn(level)) report.Add(RequiredElsewhere(field, level, record));
        }
    }

    private static Diagnostic RequiredElsewhere(Field field, Level level, KeyedRecord record) => BadGrammar
        .At(record.PlaceOf("povinné"), $"pole „{field.Key}“ je povinné na úrovni „{level.Key}“, kde nesmí stát", $"the field “{field.Key}” is required on the level “{level.Key}”, where it may not stand")
        .WithHint(
            field.Levels.Count == 0 ? $"doplňte úrovni „{level.Key}“ „karta: ano“, nebo poli „úrovně: [{level.Key}]“" : $"doplňte „{level.Key}“ také do „úrovně“",
            field.Levels.Count == 0 ? $"add `karta: ano` to the level “{level.Key}”, or `úrovně: [{level.Key}]` to the field" : $"add “{level.Key}” to `úrovně` too");
}
