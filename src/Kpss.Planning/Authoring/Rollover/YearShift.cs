using System.Globalization;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>
/// Brings the years of a period in a text to a later one: `na rok 2025` to `na rok 2026`. A range of years such as
/// `2023–2027` or `2025/26` moves only when all of it lies in the period.
/// </summary>
internal sealed record YearShift(int First, int Last, int Years)
{
    private const int Digits = 4;

    public string In(string text)
    {
        var file = new SourceFile("", text);
        return TextEdits.Apply(file, In(file.Span(0, text.Length)));
    }

    public List<TextEdit> In(SourceSpan span)
    {
        var text = span.Text;
        var edits = new List<TextEdit>();
        foreach (var range in RangesIn(text))
        {
            if (!Moves(range)) continue;
            foreach (var year in range) edits.Add(new(span.Part(year.Start, year.Length), Text(year.Value + Years)[^year.Length..]));
        }

        return edits;
    }

    /// <summary>The first year that does not move; those of a longer plan, from before the period to behind the new one, don't count.</summary>
    public int? OtherYearIn(string text)
    {
        foreach (var range in RangesIn(text))
        {
            var (first, last) = (range[0].Value, range[^1].Value);
            if (!Moves(range) && !(first <= First && last >= Last + Years)) return IsInPeriod(first) ? last : first;
        }

        return null;
    }

    public bool IsInPeriod(int year) => year >= First && year <= Last;

    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The start of the next four digits that stand for a year; -1 when there are none.</summary>
    public static int NextYear(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at + Digits <= text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - at == Digits && text[at] is '1' or '2' && !IsPartOfNumber(text, at, end)) return at;
            at = end - 1;
        }

        return -1;
    }

    public static int YearAt(ReadOnlySpan<char> text, int at) => int.Parse(text.Slice(at, Digits), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>`108/2006`, `2025/12`, `12,2025`: half of something else.</summary>
    private static bool IsPartOfNumber(ReadOnlySpan<char> text, int start, int end)
    {
        if (start >= 2 && text[start - 1] is '/' or ',' && char.IsAsciiDigit(text[start - 2])) return !IsYear(text, start - 1 - Digits);
        return end + 1 < text.Length && text[end] is '/' or ',' && char.IsAsciiDigit(text[end + 1]) && !IsYear(text, end + 1) && ShortYearBehind(text, start) is null;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at + Digits <= text.Length && text[at] is '1' or '2' && text.Slice(at, Digits).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + Digits == text.Length || !char.IsAsciiDigit(text[at + Digits])) && (at == 0 || !char.IsAsciiDigit(text[at - 1]));

    private bool Moves(List<Year> range) => range.TrueForAll(year => IsInPeriod(year.Value));

    /// <summary>Where the years stand, those of a range together.</summary>
    private static List<List<Year>> RangesIn(ReadOnlySpan<char> text)
    {
        var ranges = new List<List<Year>>();
        for (var at = NextYear(text, 0); at >= 0; at = NextYear(text, ranges[^1][^1].End)) ranges.Add(RangeFrom(text, at));
        return ranges;
    }

    private static List<Year> RangeFrom(ReadOnlySpan<char> text, int at)
    {
        var range = new List<Year> { new(at, Digits, YearAt(text, at)) };
        while (ShortYearBehind(text, range[^1].Start) is null)
        {
            var end = range[^1].End;
            var next = NextYear(text, end);
            if (next < 0 || text[end..next].Trim(" \u00A0") is not ("–" or "-" or "/" or "až")) return range;
            range.Add(new(next, Digits, YearAt(text, next)));
        }

        range.Add(ShortYearBehind(text, range[^1].Start)!.Value);
        return range;
    }

    /// <summary>The second year of `2025/26` and `2025–26`.</summary>
    private static Year? ShortYearBehind(ReadOnlySpan<char> text, int start)
    {
        var at = start + Digits;
        if (at + 2 >= text.Length || text[at] is not ('/' or '–' or '-') || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2])) return null;
        if (at + 3 < text.Length && (char.IsAsciiLetterOrDigit(text[at + 3]) || text[at + 3] is '-' or '.' && at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]))) return null;
        var first = YearAt(text, start);
        var last = first - first % 100 + (text[at + 1] - '0') * 10 + text[at + 2] - '0';
        return last > first && (text[at] != '/' || last == first + 1) ? new(at + 1, 2, last) : null;
    }

    private readonly record struct Year(int Start, int Length, int Value)
    {
        public int End => Start + Length;
    }
}
