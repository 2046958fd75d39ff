using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>What a paragraph of Markdown says, letter by letter, with the way back to its source.</summary>
public sealed class PlainParagraph
{
    /// <summary>Stands for the name that kpss prints for a reference: it may begin a sentence.</summary>
    private const string Name = "Název";

    private const int Nowhere = -1;

    private readonly StringBuilder _plain = new();
    private readonly List<int> _places = [];
    private readonly HashSet<int> _hardBreaks = [];

    private PlainParagraph()
    {
    }

    public string Text { get; private set; } = "";

    /// <summary>Where a line end of the source is meant as one.</summary>
    public IReadOnlySet<int> HardBreaks => _hardBreaks;

    /// <param name="source">A paragraph alone, free of the marks of lists and quotations.</param>
    /// <returns>Null when it would be something else when it stood alone.</returns>
    public static PlainParagraph? Of(string source)
    {
        if (ProseParagraphs.Parse(source) is not [ParagraphBlock { Inline: { } inlines }]) return null;

        var plain = new PlainParagraph();
        plain.Add(inlines, source, isWhole: false);
        plain.Text = plain._plain.ToString();
        return plain;
    }

    /// <summary>The place of a character in the source; null inside of what must stay on one line, such as links and code.</summary>
    public int? PlaceOf(int at) => _places[at] == Nowhere ? null : _places[at];

    private void Add(ContainerInline container, string source, bool isWhole)
    {
        foreach (var inline in container) Add(inline, source, isWhole);
    }

    private void Add(Inline inline, string source, bool isWhole)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // An escaped character has its backslash before it.
                var text = literal.Content.AsSpan();
                var start = literal.Span.End + 1 - text.Length;
                for (var i = 0; i < text.Length; i++) Add(text[i], isWhole ? Nowhere : start + i);
                break;
            case LineBreakInline { IsHard: true } end:
                _hardBreaks.Add(source.IndexOf('\n', Math.Max(0, end.Span.Start)));
                Add('\n', Nowhere);
                break;
            case LineBreakInline end:
                Add(' ', isWhole ? Nowhere : source.IndexOf('\n', Math.Max(0, end.Span.Start)));
                break;
            case CodeInline code:
                Add(code.Content);
                break;
            case AutolinkInline link:
                Add(link.Url);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString());
                break;
            case ReferenceInline reference:
                Add(reference.Content.IndexOf('|', StringComparison.Ordinal) is var bar and >= 0 ? reference.Content[(bar + 1)..].Trim() : Name);
                break;
            case LinkInline link:
                Add(link, source, isWhole: true);
                break;
            case EmphasisInline emphasis:
                Add(emphasis, source, isWhole);
                break;
            case ContainerInline container:
                if (container is DelimiterInline delimiter) Add(delimiter.ToLiteral());
                Add(container, source, isWhole);
                break;
        }
    }

    private void Add(string text)
    {
        foreach (var c in text) Add(c, Nowhere);
    }

    private void Add(char c, int place)
    {
        _plain.Append(c);
        _places.Add(place);
    }
}
