using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>A list or record whose end hasn't come yet.</summary>
internal abstract class OpenCollection
{
    public abstract SyntaxNode Node { get; }

    public abstract void Add(SyntaxNode node);

    public virtual void Close()
    {
    }
}

internal sealed class OpenList : OpenCollection
{
    private readonly List<SyntaxNode> _items = [];

    public OpenList(SourceSpan start) => Node = new ListNode(start.Part(0, Math.Min(1, start.Length)), _items);

    public override SyntaxNode Node { get; }

    public override void Add(SyntaxNode node) => _items.Add(node);
}

internal sealed class OpenRecord : OpenCollection
{
    private readonly List<RecordEntry> _entries = [];
    private readonly Dictionary<string, ScalarNode> _keys = [];
    private readonly RecordNode _record;
    private readonly Report _report;
    private SyntaxNode? _key;

    public OpenRecord(SourceSpan start, Report report)
    {
        _report = report;
        _record = new(start.Part(0, Math.Min(1, start.Length)), _entries);
    }

    public override SyntaxNode Node => _record;

    public override void Close() => _record.IsWhole = true;

    public override void Add(SyntaxNode node)
    {
        if (_key is null)
        {
            _key = node;
            return;
        }

        var key = _key;
        _key = null;
        if (key is not ScalarNode name) _report.Add(WrongShape.At(key, Shape.Text));
        else if (_keys.TryAdd(Words.Fold(name.Value), name)) _entries.Add(new(name, node));
        else _report.Add(DuplicateKey.At(name, _keys[Words.Fold(name.Value)]));
    }
}
