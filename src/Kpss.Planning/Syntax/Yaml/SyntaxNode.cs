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

    // The parser reports no end for block collections: the children know it.
    public override SourceSpan Span => Items.Count == 0 ? start : start.File.Span(start.Start, Items[^1].Span.End - start.Start);
}

public sealed class RecordNode(SourceSpan start, IReadOnlyList<RecordEntry> entries) : SyntaxNode
{
    public IReadOnlyList<RecordEntry> Entries { get; } = entries;

    public override SourceSpan Span => Entries.Count == 0 ? start : start.File.Span(start.Start, Entries[^1].Value.Span.End - start.Start);
}

public sealed record RecordEntry(ScalarNode Key, SyntaxNode Value);
