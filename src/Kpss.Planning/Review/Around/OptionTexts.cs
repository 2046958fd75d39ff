using Kpss.Documents;
using Kpss.Planning.Model;

namespace Kpss.Planning.Review.Around;

/// <summary>What formats are told, a line each: `xlsx: barva: modrá`.</summary>
internal static class OptionTexts
{
    public static List<string> Of(Sequence<FormatOptions> options)
    {
        var texts = new List<string>();
        foreach (var format in options)
        {
            foreach (var entry in format.Values.Entries) texts.Add($"{format.Format}: {entry.Name}: {Of(entry.Value)}");
        }

        return texts;
    }

    private static string Of(OptionValue value) => value switch
    {
        OptionText it => it.Value,
        OptionList it => $"[{string.Join(", ", it.Items.Map(Of))}]",
        OptionRecord it => $"{{ {string.Join(", ", it.Entries.Map(entry => $"{entry.Name}: {Of(entry.Value)}"))} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
