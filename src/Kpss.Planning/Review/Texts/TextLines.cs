using System.Globalization;
using Kpss.Documents;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Texts;

/// <summary>Lays prose out as lines, each with the marks of its form as an author would write them.</summary>
internal sealed class TextLines
{
    private readonly Func<ProseReference, ReferenceWords> _reference;
    private readonly List<TextLine> _lines = [];
    private List<TextLink> _links = [];

    private TextLines(Func<ProseReference, ReferenceWords> reference) => _reference = reference;

    public static List<TextLine> Of(ProseText prose, Func<ProseReference, ReferenceWords> reference)
    {
        var lines = new TextLines(reference);
        lines.Add(prose.Blocks, 0, new("p", ""));
        return lines._lines;
    }

    private void Add(Sequence<ProseBlock> blocks, int depth, Mark first)
    {
        var mark = first;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ProseParagraph it: Add(mark, depth, it.Inlines); break;
                case ProseHeading it: Add(new($"h{it.Level}", new string('#', it.Level) + " "), depth, it.Inlines); break;
                case ProseQuotation it: Add(it.Blocks, depth, new("quotation", "> ")); break;
                case ProseCodeBlock it: _lines.Add(new("code", "", depth, Tokens.Of(it.Value))); break;
                case ProseFigure it: _lines.Add(new("figure", "", depth, Tokens.Of($"{it.AltText} ({it.Target})"))); break;
                case ProseRule: _lines.Add(new("rule", "—", depth, [])); break;
                case ProseTable it: Add(it, depth); break;
                case ProseList it:
                    for (var at = 0; at < it.Items.Count; at++) Add(it.Items[at].Blocks, depth + 1, MarkOf(it, it.Start + at) with { Form = at == 0 ? FormOf(it) : null });
                    break;
            }

            if (first.Kind != "quotation") mark = new("p", "");
        }
    }

    private void Add(ProseTable table, int depth)
    {
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            var tokens = new List<Token>();
            foreach (var cell in row.Cells)
            {
                if (tokens.Count > 0) Tokens.AddTo(tokens, " | ");
                Add(tokens, cell);
            }

            Add(new(row.IsHeader ? "header" : "row", "| ") { Form = at == 0 ? new TableForm(table.Columns) : null }, depth, tokens);
        }
    }

    private void Add(Mark mark, int depth, Sequence<ProseInline> inlines)
    {
        var tokens = new List<Token>();
        Add(tokens, inlines);
        Add(mark, depth, tokens);
    }

    private void Add(Mark mark, int depth, List<Token> tokens)
    {
        _lines.Add(new(mark.Kind, mark.Shown, depth, Tokens.Tidied(tokens)) { Links = _links, Form = mark.Form });
        _links = [];
    }

    private void Add(List<Token> tokens, Sequence<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case ProseRun it: Tokens.AddTo(tokens, it.Value); break;
                case ProseCode it: Wrap(tokens, "`", [new ProseRun(it.Value, null!)], "`"); break;
                case ProseEmphasis it: Wrap(tokens, "*", it.Inlines, "*"); break;
                case ProseStrong it: Wrap(tokens, "**", it.Inlines, "**"); break;
                case ProseLink it: Add(tokens, it); break;
                case ProseReference it: Add(tokens, it); break;
                case ProseBreak: tokens.AddRange([new("\\", "\\"), Token.Gap]); break;
            }
        }
    }

    private void Add(List<Token> tokens, ProseLink link)
    {
        var start = tokens.Count;
        Add(tokens, link.Inlines);
        _links.Add(new(Tokens.Text([.. tokens[start..]]), link.Target, link.Target, IsAddress: true));
    }

    /// <summary>Where it leads is no matter of its words.</summary>
    private void Add(List<Token> tokens, ProseReference reference)
    {
        var start = tokens.Count;
        var words = _reference(reference);
        if (reference.Label is { } label) Tokens.AddTo(tokens, label);
        else tokens.AddRange(words.Words);
        _links.Add(new(Tokens.Text([.. tokens[start..]]), words.Target, words.Shown, IsAddress: false));
    }

    private void Wrap(List<Token> tokens, string open, Sequence<ProseInline> inlines, string close)
    {
        tokens.Add(new(open, open));
        Add(tokens, inlines);
        tokens.Add(new(close, close));
    }

    private static Mark MarkOf(ProseList list, int number) => list.Marker switch
    {
        ProseMarker.NumberDot => new("1.", $"{Digits(number)}. "),
        ProseMarker.NumberParenthesis => new("1)", $"{Digits(number)}) "),
        ProseMarker.LetterParenthesis => new("a)", $"{(char)('a' + (number - 1) % 26)}) "),
        _ => new("-", "- "),
    };

    private static ListForm? FormOf(ProseList list) => list.Marker == ProseMarker.Bullet ? null : new(MarkOf(list, list.Start).Shown.TrimEnd());

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Mark(string Kind, string Shown)
    {
        public TextForm? Form { get; init; }
    }
}
