namespace Kpss.Planning.Review.Texts;

/// <summary>A word, a gap between words or a sign.</summary>
/// <param name="Key">What it compares by: signs that print alike have one.</param>
/// <param name="Shown">As the author wrote it.</param>
internal readonly record struct Token(string Key, string Shown)
{
    public static readonly Token Gap = new(" ", " ");

    public bool IsGap => Key == " ";

    public bool IsWord => char.IsLetterOrDigit(Key[0]);
}
