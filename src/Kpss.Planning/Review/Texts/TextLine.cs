namespace Kpss.Planning.Review.Texts;

/// <summary>A paragraph, an item of a list, a heading or a row of a table, taken out of whatever it lies in.</summary>
/// <param name="Kind">What two lines must share to be the same: a number of a list says nothing, its style does.</param>
/// <param name="Marker">As it is shown: `- `, `b) `.</param>
internal sealed record TextLine(string Kind, string Marker, int Depth, Token[] Tokens)
{
    /// <summary>Stands for the end of a paragraph where one was split or two were joined.</summary>
    public static readonly Token End = new("¶", "¶");

    public IReadOnlyList<TextLink> Links { get; init; } = [];

    /// <summary>What holds for all lines of a list or a table that this one begins; null for any other line.</summary>
    public TextForm? Form { get; init; }

    public string Key => $"{Kind} {Depth} {string.Concat(Tokens.Select(token => token.Key))}";

    public static TextLine Plain(string text) => new("p", "", 0, Texts.Tokens.Of(text));
}
