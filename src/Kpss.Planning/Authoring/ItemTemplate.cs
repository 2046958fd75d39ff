using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring;

/// <summary>The lines of a new item: its keys, what must be filled in, and as comments what may be.</summary>
/// <param name="Lines">Without indentation.</param>
/// <param name="ToFill">Keys of the fields that a person must write.</param>
/// <param name="FirstToFill">The line of the first of them; that of the title when there is none.</param>
internal sealed record ItemTemplate(List<string> Lines, Sequence<string> ToFill, int FirstToFill)
{
    /// <param name="isListed">True in a list that says the level, so that only a number needs the level's key.</param>
    /// <param name="parentId">The parent where neither list nor folder tell it; else null.</param>
    public static ItemTemplate Of(Level level, PlanGrammar grammar, NewItemOrder order, string? number, bool isListed, string? parentId)
    {
        var lines = new List<string>();
        if (level.Number is null)
        {
            lines.Add($"{level.Key}: {order.Id}");
        }
        else
        {
            if (number is not null) lines.Add($"{level.Key}: {(char.IsAsciiLetter(number[0]) ? YamlText.Line(number) : YamlText.Quoted(number))}");
            else if (!isListed) lines.Add($"{level.Key}:");
            lines.Add($"{ItemKeys.Id}: {order.Id}");
        }

        if (parentId is not null) lines.Add($"{ItemKeys.Parent}: {parentId}");
        lines.Add($"{ItemKeys.Title}: {YamlText.Line(order.Title)}");

        var first = lines.Count - 1;
        var toFill = new List<string>();
        var may = new List<Field>();
        foreach (var field in grammar.Fields)
        {
            if (!field.MayStandOn(level) || field.Replaces.Count > 0) continue;
            if (!field.IsRequiredOn(level) || field.DefaultsToPeriod)
            {
                may.Add(field);
                continue;
            }

            if (toFill.Count == 0) lines.Add("# Vyplňte prázdná pole; u těch, která schválně chybějí, napište neuvedeno.");
            lines.Add($"# {HelpOf(field)}");
            if (toFill.Count == 0) first = lines.Count;
            lines.Add(field.Type == FieldType.Prose ? $"{field.Key}: |" : $"{field.Key}:");
            toFill.Add(field.Key);
        }

        AddOptional(may, order, lines);
        return new(lines, toFill.ToSequence(), first);
    }

    private static void AddOptional(List<Field> fields, NewItemOrder order, List<string> lines)
    {
        if (fields.Count == 0) return;
        lines.Add("# Co se dá doplnit (smažte křížek a mezeru za ním):");
        foreach (var field in fields)
        {
            var example = field is { Type: FieldType.Timeframe } ? $"{field.Key}: {order.Plan.Period.Text}" : FieldExample.Of(field);
            lines.Add($"# {example.PadRight(24)}  # {HelpOf(field)}");
        }
    }

    private static string HelpOf(Field field)
    {
        var values = string.Join(", ", field.Choice.Map(choice => choice.Name));
        if (field.Help.Length > 0) return values.Length > 0 ? $"{field.Help.TrimEnd('.')}: {values}" : field.Help;
        var help = values.Length > 0 ? $"jedna z hodnot: {values}" : TypeHelp(field.Type);
        return field.Label is { } label ? $"{label} – {help}" : help;
    }

    private static string TypeHelp(FieldType type)
    {
        foreach (var known in FieldTypes.All)
        {
            if (known.Type == type) return known.Help.Czech;
        }

        return "";
    }
}
