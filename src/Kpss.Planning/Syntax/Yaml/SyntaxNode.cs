using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>A piece of YAML with its place in the file: a closed set of three.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    public abstract SourceSpan Span { get; }
}

public sealed class ListNode(SourceSpan start, IReadOnlyList<SyntaxNode> items) : SyntaxNode
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <summary>From the opening bracket to the closing one; null for a list with dashes.</summary>
    public SourceSpan? Brackets { get; internal set; }

    // The parser reports no end for block collections: the children know it.
    public override SourceSpan Span => Items.Count == 0 ? start : start.File.Span(start.Start, Items[^1].Span.End - start.Start);
}

public sealed class RecordNode(SourceSpan start, IReadOnlyList<RecordEntry> entries) : SyntaxNode
{
    public IReadOnlyList<RecordEntry> Entries { get; } = entries;

    /// <summary>False when a mistake cut its file short or put keys in wrong places: what is missing may only be unread.</summary>
    public bool IsWhole { get; internal set; }

    /// <summary>From the opening brace to the closing one; null for a record of lines.</summary>
    public SourceSpan? Braces { get; internal set; }

    public override SourceSpan Span => Entries.Count == 0 ? start : start.File.Span(start.Start, Entries[^1].Value.Span.End - start.Start);
}

public sealed record RecordEntry(ScalarNode Key, SyntaxNode Value)
{
    /// <summary>True inside braces when the key is the rest of a text that a comma cut: `{ role: gestor, dle potřeby }`.</summary>
    public bool IsCutByComma
    {
        get
        {
            if (Value is not ScalarNode { Value.Length: 0, Span.Length: 0 }) return false;
            var text = Key.Span.File.Text;
            var before = text.AsSpan(0, Key.Span.Start).TrimEnd();
            var after = text.AsSpan(Key.Span.End).TrimStart();
            return before is [.., ','] && after is [',' or '}', ..];
        }
    }
}
