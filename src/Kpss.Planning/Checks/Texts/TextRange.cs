namespace Kpss.Planning.Checks.Texts;

/// <summary>A stretch of a text: a word, a sentence.</summary>
internal sealed record TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange Between(int start, int end) => new(start, end - start);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
