namespace Kpss.Planning.Model.Reading;

/// <summary>How an item is spoken of.</summary>
/// <param name="FullNumber">`1.4 a)`; empty when it has no number.</param>
/// <param name="Name">`Opatření 1.4 a)`; the title when it has no number.</param>
internal sealed record Naming(string FullNumber, string Name)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>A letter without a label says nothing alone, so it stands behind its parent's number; `1.4` holds that already.</summary>
    public static Naming Of(DraftItem draft, string title, Naming? parent)
    {
        if (draft.Number is not { } number) return new("", title);
        if (draft.Level.Label is { } label) return new(number.Printed, $"{label}{NoBreakSpace}{number.Printed}");
        if (parent is null || parent.FullNumber.Length == 0 || draft.Level.Number is { NamesParent: true }) return new(number.Printed, number.Printed);
        return new($"{parent.FullNumber}{NoBreakSpace}{number.Printed}", $"{parent.Name}{NoBreakSpace}{number.Printed}");
    }
}
