using System.Text;
using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>
/// Writes inlines. Whitespace waits until something visible follows: so it never stands at the edge of a line,
/// nor inside the marks of an emphasis, where it would undo them. A no-break space becomes a plain one: it serves
/// the eye of a reader on paper, while here it would hide from searching and show in diffs as noise.
/// </summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder _line = new();
    private readonly InlinePlace _place;
    private readonly string _plain;
    private readonly bool[] _breaks;
    private readonly EmphasisMarks _marks = new();
    private Waiting _waiting;
    private bool _swallows = true;
    private bool _inLink;
    private int _at;

    private InlineWriter(InlinePlace place, Sequence<Inline> inlines)
    {
        _place = place;
        _plain = PlainText.Of(inlines);
        _breaks = place == InlinePlace.Paragraph ? Sentences.Breaks(_plain) : [];
        Write(inlines);
    }

    /// <summary>What waits to be written before the next visible character; the greater wins.</summary>
    private enum Waiting
    {
        Nothing,
        Space,
        NewLine,
        LineBreak,
    }

    /// <summary>A sentence a line.</summary>
    public static string Paragraph(Sequence<Inline> inlines) => new InlineWriter(InlinePlace.Paragraph, inlines)._line.ToString();

    public static string Heading(Sequence<Inline> inlines) => new InlineWriter(InlinePlace.Heading, inlines)._line.ToString();

    public static string Cell(Sequence<Inline> inlines) => new InlineWriter(InlinePlace.Cell, inlines)._line.ToString();

    private void Write(Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan()) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text: WriteText(text.Value); break;
            case Code code: WriteCode(code.Value); break;
            case LineBreak: Wait(Waiting.LineBreak); _at++; break;
            case Emphasis or Strong: WriteEmphasis(inline); break;
            case Link link: WriteLink(link.Target, link.Inlines); break;
            case Reference reference: WriteLink($"#{reference.Target.Anchor}", reference.Inlines); break;
            default: Write(InlineContent.Of(inline)); break;
        }
    }

    private void WriteText(string value)
    {
        var context = new EscapeContext(_line, _place, _inLink, HasMore: _at + value.Length < _plain.Length);
        for (var i = 0; i < value.Length; i++, _at++)
        {
            if (IsSpace(value[i]))
            {
                WriteSpace(_at);
                continue;
            }

            WriteWaiting();
            if (TextEscape.IsNeeded(value, i, context)) _line.Append('\\');
            _line.Append(value[i]);
        }
    }

    private void WriteSpace(int at) => Wait(at < _breaks.Length && _breaks[at] ? Waiting.NewLine : Waiting.Space);

    private void Wait(Waiting what)
    {
        if (!_swallows && what > _waiting) _waiting = what;
    }

    private void WriteWaiting()
    {
        _line.Append((_waiting, _place) switch
        {
            (Waiting.Nothing, _) => "",
            (Waiting.NewLine, _) => "\n",
            (Waiting.LineBreak, InlinePlace.Paragraph) => "\\\n",
            (Waiting.LineBreak, InlinePlace.Cell) => "<br>",
            _ => " ",
        });
        _waiting = Waiting.Nothing;
        _swallows = false;
    }

    private void WriteCode(string value)
    {
        if (CodeSpan.IsBlank(value))
        {
            Wait(Waiting.Space);
            _at += value.Length;
            return;
        }

        WriteWaiting();
        if (_line is [.., '`'] || (_place == InlinePlace.Cell && value.Contains('|')))
        {
            // Two runs of backticks would become one; on pipes inside backticks in a table not all parsers agree.
            _line.Append("<code>");
            WriteText(value);
            _line.Append("</code>");
            return;
        }

        _line.Append(CodeSpan.Of(value));
        _at += value.Length;
    }

    private void WriteEmphasis(Inline inline)
    {
        var content = InlineContent.Of(inline);
        if (!Open(content, out var end)) return;

        var outside = new Neighbours(Before: Last, After: end < _plain.Length ? _plain[end] : ' ');
        var inside = new Neighbours(
            Before: content[0] is Text { Value: [var first, ..] } ? first : '`',
            After: content[^1] is Text { Value: [.., var last] } ? last : '`');
        if (content[^1] is Text or LineBreak && IsSpace(_plain[end - 1])) outside = outside with { After = ' ' };
        var mark = _marks.Open(inline is Strong, Last, outside, inside);
        _line.Append(mark.Opening);
        _swallows = true;
        Write(content);
        _line.Append(mark.Closing);
        _marks.Close(mark);
    }

    private void WriteLink(string target, Sequence<Inline> content)
    {
        if (_inLink)
        {
            Write(content);
            return;
        }

        if (!Open(content, out var end)) return;
        if (content is [Text only] && LinkTarget.Short(target, only.Value, _place) is { } autolink)
        {
            _line.Append(autolink);
            _at = end;
            return;
        }

        // ![ would make an image of it.
        if (_line is [.., '!']) _line.Insert(_line.Length - 1, '\\');
        _line.Append('[');
        _swallows = true;
        _inLink = true;
        Write(content);
        _inLink = false;
        _line.Append("](").Append(LinkTarget.Of(target)).Append(')');
    }

    /// <summary>Brings the whitespace that content begins with in front of the mark to come.</summary>
    /// <returns>False when there is nothing but whitespace: it is written, and needs no mark.</returns>
    private bool Open(Sequence<Inline> content, out int end)
    {
        var start = _at;
        end = start + PlainText.Of(content).Length;
        while (_at < end && IsSpace(_plain[_at])) WriteSpace(_at++);
        if (_at == end) return false;

        _at = start;
        WriteWaiting();
        return true;
    }

    private char Last => _line is [.., var last] ? last : ' ';

    /// <summary>Characters that control something are no text either.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
