using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Typography;

/// <summary>
/// Czech typography for composed text: no-break spaces, dashes, quotes. Done twice it changes nothing more.
/// Code, web and e-mail addresses, file names and ids stay as they are.
/// </summary>
/// <remarks>
/// Internetová jazyková příručka, „Zalomení řádků a nevhodné výrazy na jejich konci“ (id 880);
/// EU Interinstitutional Style Guide, Czech part, 10.1.7 (dashes).
/// </remarks>
public static class CzechTypography
{
    public static string Apply(string text, TypographyOptions options)
    {
        var composed = Nfc.Compose(text);
        if (composed.Length == 0) return composed;

        var line = new Line(composed.Length);
        line.Add(composed);
        Set(line, options);
        return line.Take(composed);
    }

    /// <summary>Sets a paragraph as one text: a rule sees what stands behind the border of an emphasis or a link.</summary>
    /// <returns>The same instance when nothing changes.</returns>
    public static Sequence<Inline> Apply(Sequence<Inline> inlines, TypographyOptions options)
    {
        var composed = InlineText.Compose(inlines);
        var line = new Line(InlineText.Length(composed));
        InlineText.AddTo(line, composed);
        Set(line, options);
        return InlineText.TakeFrom(line, composed);
    }

    private static void Set(Line line, TypographyOptions options)
    {
        ProtectedWords.Keep(line);
        Quotes.Set(line);
        NumberRanges.Set(line);
        WordRanges.Set(line);
        SpacedDashes.Set(line);
        Multiplication.Set(line);
        NoBreakSpaces.Set(line, options);
        YearRanges.Close(line);
    }
}
