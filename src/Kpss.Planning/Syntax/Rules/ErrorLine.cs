using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using static Kpss.Planning.Syntax.Rules.YamlLine;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>The line in which the YAML parser stumbled, as its author sees it.</summary>
internal sealed class ErrorLine(SourceFile file, int offset)
{
    private readonly int _number = file.PositionOf(offset).Line;

    /// <summary>The place itself.</summary>
    public SourceSpan At => file.Span(offset, Math.Min(1, file.Text.Length - offset));

    /// <summary>The line without its indentation.</summary>
    public SourceSpan Content => file.Span(Start + Indentation, Text.Trim().Length);

    public bool IsKey => ColonOfKey(Text) >= 0;

    public bool IsListItem => Text[Indentation..] is ['-'] or ['-', ' ', ..];

    public bool IsColon => At.Text is [':'];

    public bool IsClosingBracket => At.Text is [']' or '}'];

    /// <summary>Several keys in a list item that only braces would hold together.</summary>
    public BracelessRecord? BracelessRecord => HasKeyBefore ? BracelessRecord.On(file, _number) : null;

    /// <summary>A dash that starts the text of a key.</summary>
    public bool IsDashOfText => At.Text is ['-'] && HasKeyBefore;

    /// <summary>The dash of a `-item`.</summary>
    public SourceSpan? DashWithoutSpace => Text[Indentation..] is ['-', var next, ..] && char.IsLetter(next) ? file.Span(Start + Indentation, 1) : null;

    /// <summary>The text on the line of a `key: |`, which belongs below it.</summary>
    public SourceSpan? TextBehindBar
    {
        get
        {
            for (var number = _number; number >= Math.Max(1, _number - 1); number--)
            {
                var text = file.Line(number).TrimEnd();
                var bar = ColonOfKey(text) is var colon and >= 0 ? text.Length - text[(colon + 1)..].TrimStart().Length : text.Length;
                if (bar + 1 >= text.Length || text[bar] is not ('|' or '>')) continue;
                var start = text.Length - text[(bar + 1)..].TrimStart().Length;
                return file.Span(file.LineStart(number) + start, text.Length - start);
            }

            return null;
        }
    }

    /// <summary>The dash of a `-item` in the line above, when this line is one of a list.</summary>
    public SourceSpan? DashWithoutSpaceAbove
    {
        get
        {
            if (_number == 1 || !IsListItem) return null;
            var above = file.Line(_number - 1);
            var dash = above.Length - above.TrimStart().Length;
            return above[dash..] is ['-', not ' ', ..] ? file.Span(file.LineStart(_number - 1) + dash, 1) : null;
        }
    }

    /// <summary>True when another colon on the line stands before the place.</summary>
    public bool HasKeyBefore => ColonOfKey(Text[..Math.Min(offset - Start, Text.Length)]) >= 0;

    public bool FollowsQuote => offset - Start > Indentation && Text[..Math.Min(offset - Start, Text.Length)].TrimEnd() is [.., '"' or '\''];

    /// <summary>The colon of a `key:value` that lacks the space.</summary>
    public SourceSpan? ColonWithoutSpace => ColonInFirstWord(Text) is var at and >= 0 ? file.Span(Start + at, 1) : null;

    /// <summary>True when the line above is prose under a `key: |`, or opens one.</summary>
    public bool MayContinueProse
    {
        get
        {
            for (var number = _number - 1; number >= 1; number--)
            {
                var above = file.Line(number);
                if (above.IsWhiteSpace()) continue;
                return above.TrimEnd() is [.., '|' or '>'] || above.Length - above.TrimStart().Length > Indentation;
            }

            return false;
        }
    }

    /// <summary>True for a line such as `popis |` or `opatření "1.2"`, which no text of prose looks like.</summary>
    public bool IsKeyWithoutColon
    {
        get
        {
            var content = Text.Trim();
            var space = content.IndexOf(' ');
            return space > 0 && content[(space + 1)..].TrimStart() is ['|' or '>'] or ['|' or '>', '-' or '+'] or ['"', .., '"'];
        }
    }

    /// <summary>The line above when it is the first of its record and lacks the colon: YAML takes it and this line's key for one text.</summary>
    public SourceSpan? FirstKeyWithoutColonAbove
    {
        get
        {
            var number = ContentAbove(file, _number);
            if (number == 0) return null;
            var above = file.Line(number);
            var start = IndentationOf(above);
            var isListItem = above[start..] is ['-', ' ', ..];
            if (isListItem) start += 1 + IndentationOf(above[(start + 1)..]);
            if (start != Indentation || ColonOfKey(above) >= 0) return null;

            var opener = ContentAbove(file, number);
            var isFirst = isListItem || start == 0 || opener > 0 && IndentationOf(file.Line(opener)) < start && file.Line(opener).TrimEnd() is [.., ':'];
            return isFirst ? file.Span(file.LineStart(number) + start, above.TrimEnd().Length - start) : null;
        }
    }

    /// <summary>The end of the line above that YAML took for a comment, and so ended the text that this line may be a part of.</summary>
    public SourceSpan? HashTextAbove
    {
        get
        {
            if (_number == 1) return null;
            var above = file.Line(_number - 1);
            var isDeepEnough = ColonOfKey(above) >= 0 ? PlaceOfKey(above) < Indentation : IndentationOf(above) <= Indentation;
            return isDeepEnough ? HashText.On(file, _number - 1) : null;
        }
    }

    /// <summary>The key whose text this line is a part of, without the bar that would make it one.</summary>
    public SourceSpan? KeyWithoutBar => TextWithoutBar.KeyAbove(file, _number);

    /// <summary>The key of the line above when it stands less deep than this line and the one before it, which are of one record.</summary>
    public SourceSpan? OutdentedKeyAbove
    {
        get
        {
            var number = ContentAbove(file, _number);
            var before = number == 0 ? 0 : ContentAbove(file, number);
            if (before == 0) return null;
            var above = file.Line(number);
            var colon = ColonOfKey(above);
            return IndentationOf(above) < Indentation && PlaceOfKey(file.Line(before)) == PlaceOfKey(Text) && colon >= 0 && !above[(colon + 1)..].IsWhiteSpace()
                ? file.Span(file.LineStart(number) + IndentationOf(above), above.Trim().Length)
                : null;
        }
    }

    private ReadOnlySpan<char> Text => file.Line(_number);

    private int Start => file.LineStart(_number);

    private int Indentation => IndentationOf(Text);

    /// <summary>The backslash in a quoted text, from the place on, that starts no escape of YAML.</summary>
    public SourceSpan FirstBadEscape()
    {
        for (var at = offset; at + 1 < file.Text.Length; at++)
        {
            if (file.Text[at] != '\\') continue;
            if (!"0abt\tnvfre \"/\\N_LPxuU\r\n".Contains(file.Text[at + 1])) return file.Span(at, 2);
            at++;
        }

        return At;
    }

    /// <summary>A colon as in `https://` is none of a key either.</summary>
    private static int ColonInFirstWord(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - text.TrimStart().Length; i + 1 < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '\''); i++)
        {
            if (text[i] == ':') return text[i + 1] == '/' ? -1 : i;
        }

        return -1;
    }
}
