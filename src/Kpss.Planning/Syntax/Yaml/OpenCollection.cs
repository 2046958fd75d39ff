using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>A list or record whose end hasn't come yet.</summary>
internal abstract class OpenCollection
{
    public abstract SyntaxNode Node { get; }

    public abstract void Add(SyntaxNode node);
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
    private readonly Report _report;
    private SyntaxNode? _key;

    public OpenRecord(SourceSpan start, Report report)
    {
        _report = report;
        Node = new RecordNode(start.Part(0, Math.Min(1, start.Length)), _entries);
    }

    public override SyntaxNode Node { get; }

    /// <summary>True when a key stood twice: keys of two records may have got into one.</summary>
    public bool DroppedKeys { get; private set; }

    public override void Add(SyntaxNode node)
    {
        if (_key is null)
        {
            _key = node;
            return;
        }

        var key = _key;
        _key = null;
        if (key is ScalarNode name && _keys.TryAdd(Words.Fold(name.Value), name))
        {
            _entries.Add(new(name, node));
            return;
        }

        DroppedKeys = true;
        _report.Add(key is ScalarNode second ? DuplicateKey.At(second, _keys[Words.Fold(second.Value)]) : WrongShape.At(key, Shape.Text));
    }
}
