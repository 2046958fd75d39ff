using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>A list or record whose end hasn't come yet.</summary>
internal abstract class OpenCollection
{
    public abstract SyntaxNode Node { get; }

    public abstract void Add(SyntaxNode node);

    /// <param name="end">The closing bracket; something else where the collection has none.</param>
    public abstract void Close(SourceSpan end);

    /// <returns>Null for a collection without brackets.</returns>
    protected static SourceSpan? Enclosed(SourceSpan start, SourceSpan end)
    {
        // The parser gives their places, and no length.
        var text = start.File.Text;
        var isEnclosed = end.Start < text.Length && text[start.Start] is '[' or '{' && text[end.Start] is ']' or '}';
        return isEnclosed ? start.File.Span(start.Start, end.Start + 1 - start.Start) : null;
    }
}

internal sealed class OpenList : OpenCollection
{
    private readonly List<SyntaxNode> _items = [];
    private readonly SourceSpan _start;
    private readonly ListNode _list;

    public OpenList(SourceSpan start)
    {
        _start = start;
        _list = new(start.Part(0, Math.Min(1, start.Length)), _items);
    }

    public override SyntaxNode Node => _list;

    public override void Close(SourceSpan end) => _list.Brackets = Enclosed(_start, end);

    public override void Add(SyntaxNode node) => _items.Add(node);
}

internal sealed class OpenRecord : OpenCollection
{
    private readonly List<RecordEntry> _entries = [];
    private readonly Dictionary<string, ScalarNode> _keys = [];
    private readonly Report _report;
    private readonly SourceSpan _start;
    private readonly RecordNode _record;
    private SyntaxNode? _key;
    private bool _lacksDash;

    public OpenRecord(SourceSpan start, Report report)
    {
        _report = report;
        _start = start;
        _record = new(start.Part(0, Math.Min(1, start.Length)), _entries);
    }

    public override SyntaxNode Node => _record;

    public override void Close(SourceSpan end) => _record.Braces = Enclosed(_start, end);

    /// <summary>True when a key stood twice: keys of two records may have got into one.</summary>
    public bool DroppedKeys { get; private set; }

    private bool IsBehindDash => _start.File.Text.AsSpan(0, _start.Start).TrimEnd(' ') is [.., '-'];

    public override void Add(SyntaxNode node)
    {
        if (_key is null)
        {
            _key = node;
            return;
        }

        var key = _key;
        _key = null;
        if (_lacksDash) return;
        if (key is ScalarNode name && _keys.TryAdd(Words.Fold(name.Value), name))
        {
            _entries.Add(new(name, node));
            return;
        }

        DroppedKeys = true;
        if (key is ScalarNode next && _entries.Count > 1 && _keys[Words.Fold(next.Value)] is var first && first == _entries[0].Key && IsBehindDash)
        {
            _lacksDash = true;
            _report.Add(DuplicateKey.NoDash(next, first));
            return;
        }

        _report.Add(key is ScalarNode second ? DuplicateKey.At(second, _keys[Words.Fold(second.Value)]) : WrongShape.At(key, Shape.Text));
    }
}
