using System.Text;

namespace Kpss.Rendering.Markdown;

/// <param name="Line">What is written so far.</param>
/// <param name="HasMore">True when more follows behind this piece of text.</param>
internal readonly record struct EscapeContext(StringBuilder Line, InlinePlace Place, bool IsInLink, bool HasMore)
{
    public bool IsAtLineStart => Place == InlinePlace.Paragraph && (Line.Length == 0 || Line[^1] == '\n');
}

/// <summary>Which characters need a backslash, so that Markdown does not take them for something else.</summary>
internal static class TextEscape
{
    private const int LongestListNumber = 9;

    public static bool IsNeeded(string text, int at, EscapeContext context)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c)) return false;

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return c switch
        {
            '\\' or '*' or '`' or '[' or '~' or '$' or '|' => true,
            '_' => !IsInsideWord(context.Line, next),
            ']' => context.IsInLink,
            '<' => !char.IsWhiteSpace(next),
            '&' => next == '\0' || next == '#' || char.IsAsciiLetterOrDigit(next),
            '#' => context.Place == InlinePlace.Heading || char.IsAsciiDigit(next) || (context.IsAtLineStart && (next == '#' || IsEnd(next))),
            '!' or '@' or '%' or '^' => GitLabReference.Starts(c, next, context.Line),
            '>' => context.IsAtLineStart,
            '-' => context.IsAtLineStart && (next is '-' or ':' || IsEnd(next)),
            '+' => context.IsAtLineStart && IsEnd(next),
            '=' => context.IsAtLineStart && (next == '=' || IsEnd(next)),
            ':' => (context.IsAtLineStart && (next is '-' or ':' || IsEnd(next))) || GitLabReference.IsEmoji(text, at) || BareAddress.EndsHiddenScheme(text, at)
                || (next == '/' && BareAddress.IsSpoiled(text, at, context)),
            '.' => EndsListNumber(context, next) || (BareAddress.StartsAtDot(text, at) && BareAddress.IsSpoiled(text, at, context)),
            ')' => EndsListNumber(context, next) || EndsListLetter(context, next),
            _ => false,
        };
    }

    private static bool IsEnd(char next) => next == '\0' || char.IsWhiteSpace(next);

    private static bool IsInsideWord(StringBuilder line, char next) =>
        char.IsLetterOrDigit(next) && line is [.., var previous] && char.IsLetterOrDigit(previous);

    /// <summary>`a)` starts a list in the prose of a plan, though not in Markdown.</summary>
    private static bool EndsListLetter(EscapeContext context, char next) =>
        context.Place == InlinePlace.Paragraph && IsEnd(next) && context.Line is [.., var letter] && char.IsAsciiLetterLower(letter)
        && (context.Line.Length == 1 || context.Line[^2] == '\n');

    private static bool EndsListNumber(EscapeContext context, char next)
    {
        if (context.Place != InlinePlace.Paragraph || !IsEnd(next)) return false;
        var digits = 0;
        for (var i = context.Line.Length - 1; i >= 0 && context.Line[i] != '\n'; i--, digits++)
        {
            if (!char.IsAsciiDigit(context.Line[i]) || digits == LongestListNumber) return false;
        }

        return digits > 0;
    }
}
