namespace Kpss.Planning.Model.Reading;

/// <summary>How an item is spoken of.</summary>
/// <param name="FullNumber">`1.4 a)`; empty when it has no number.</param>
/// <param name="Name">`Opatření 1.4 a)`; the title when it has no number.</param>
/// <param name="InSentence">`opatření 1.4 a)`: a label that is a common noun starts small; `SC 1` and titles stay.</param>
internal sealed record Naming(string FullNumber, string Name, string InSentence)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A letter without a label says nothing alone, so it stands behind its parent's number; `1.4` holds that already.</summary>
    public static Naming Of(DraftItem draft, string title, Naming? parent)
    {
        if (draft.Number is not { } number) return new("", title, title);
        if (draft.Level.Label is { } label) return new(number.Printed, Behind(label, number), Behind(Lowered(label), number));
        if (parent is null || parent.FullNumber.Length == 0 || draft.Level.Number is { NamesParent: true }) return new(number.Printed, number.Printed, number.Printed);
        return new(Behind(parent.FullNumber, number), Behind(parent.Name, number), Behind(parent.InSentence, number));
    }

    private static string Behind(string text, ItemNumber number) => $"{text}{NoBreakSpace}{number.Printed}";

    private static string Lowered(string label) => label is [var first, var second, ..] && char.IsLower(second)
        ? char.ToLowerInvariant(first) + label[1..]
        : label;
}
