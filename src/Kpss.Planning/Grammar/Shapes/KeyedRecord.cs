using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>A record whose keys are found with or without diacritics.</summary>
public sealed class KeyedRecord
{
    /// <summary>More unknown keys than that are one mistake: lost indentation, or a file in the wrong place.</summary>
    private const int MostUnknown = 3;

    private readonly Dictionary<string, RecordEntry> _entries;
    private readonly Report _report;

    public KeyedRecord(RecordNode node, Report report)
    {
        Node = node;
        _report = report;
        _entries = new(node.Entries.Count);
        foreach (var entry in node.Entries) _entries.TryAdd(Words.Fold(entry.Key.Value), entry);
    }

    public RecordNode Node { get; }

    /// <summary>Where a diagnostic about the record as a whole points: its first key.</summary>
    public SourceSpan Place => Node.Entries.Count == 0 ? Node.Span : Node.Entries[0].Key.Span;

    /// <summary>Reads a node that must be a record of the given shape: reports unknown and missing keys.</summary>
    public static KeyedRecord? Of(SyntaxNode node, RecordShape shape, Report report)
    {
        if (node is not RecordNode record)
        {
            report.Add(WrongShape.NotRecord(node, shape.FormFor(node)));
            return null;
        }

        var keyed = new KeyedRecord(record, report);
        if (ReportUnspaced(record, shape, report)) return null;
        var unknown = keyed.UnknownTo(shape);
        ReportUnknown(unknown, shape, record, report);
        foreach (var key in shape.Keys)
        {
            // A misspelt key was reported as unknown, with the right one as its hint: that is enough.
            if (key.IsRequired && record.IsWhole && !unknown.Exists(entry => Nearest.To(entry.Key.Value, [key.Name]) is not null)) keyed.Require(key, shape);
        }

        return keyed;
    }

    /// <summary>`{subjekt:mesto}`: within braces YAML takes a key without a space behind its colon for a key that holds it.</summary>
    private static bool ReportUnspaced(RecordNode record, RecordShape shape, Report report)
    {
        var count = report.Count;
        foreach (var (key, value) in record.Entries)
        {
            var colon = key.Value.IndexOf(':', StringComparison.Ordinal);
            if (record.Braces is not null && colon > 0 && value is ScalarNode { IsEmpty: true } && shape.Knows(key.Value[..colon])) report.Add(BrokenYaml.NoSpace(key.Part(colon, 1)));
        }

        return report.Count > count;
    }

    private static void ReportUnknown(List<RecordEntry> unknown, RecordShape shape, RecordNode record, Report report)
    {
        if (unknown.Count > MostUnknown)
        {
            report.Add(UnknownKey.AtMany(unknown[0], unknown.Count, shape));
            return;
        }

        foreach (var entry in unknown) report.Add(UnknownKey.At(entry, shape, record));
    }

    private void Require(KeyShape key, RecordShape shape)
    {
        switch (Entry(key.Name))
        {
            case null:
                _report.Add(MissingKey.At(Place, key, shape));
                break;
            case { Value: ScalarNode { IsEmpty: true } or ListNode { Items.Count: 0 } } empty:
                _report.Add(MissingKey.Empty(empty.Key.Span, key));
                break;
        }
    }

    public List<RecordEntry> UnknownTo(RecordShape shape)
    {
        var unknown = new List<RecordEntry>();
        var known = new HashSet<string>();
        foreach (var key in shape.Keys) known.Add(Words.Fold(key.Name));
        foreach (var entry in Node.Entries)
        {
            if (!known.Contains(Words.Fold(entry.Key.Value))) unknown.Add(entry);
        }

        return unknown;
    }

    public RecordEntry? Entry(string key) => _entries.GetValueOrDefault(Words.Fold(key));

    public SyntaxNode? Find(string key) => Entry(key)?.Value;

    /// <summary>What stands behind a key; null also for a key with nothing behind it, which is not filled in yet.</summary>
    public SyntaxNode? Filled(string key) => Find(key) is { } node and not ScalarNode { IsEmpty: true } ? node : null;

    public SourceSpan PlaceOf(string key) => Entry(key)?.Value.Span ?? Place;

    /// <summary>The text of a key on one line, or null when it is missing, empty or no text; the last is reported.</summary>
    public string? Text(string key) => Scalar(key) is { IsEmpty: false } scalar ? scalar.Line : null;

    public ScalarNode? Scalar(string key)
    {
        var node = Find(key);
        if (node is null or ScalarNode) return (ScalarNode?)node;
        _report.Add(WrongShape.At(node, Shape.Text));
        return null;
    }

    /// <summary>The items of a list; one value standing alone is a list of one.</summary>
    public IReadOnlyList<SyntaxNode> Items(string key) => Find(key) switch
    {
        null or ScalarNode { IsEmpty: true } => [],
        ListNode list => list.Items,
        var single => [single],
    };

    /// <summary>The texts of a list, each on one line; anything else in it is reported.</summary>
    public Sequence<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var node in Items(key))
        {
            if (node is ScalarNode scalar) texts.Add(scalar.Line);
            else _report.Add(WrongShape.At(node, Shape.Text));
        }

        return texts.ToSequence();
    }

    public bool Flag(string key, bool otherwise)
    {
        var scalar = Scalar(key);
        if (scalar is null or { IsEmpty: true }) return otherwise;
        if (Flags.Parse(scalar.Value) is { } flag) return flag;
        _report.Add(BadValue.At(scalar, Flags.All));
        return otherwise;
    }

    /// <summary>The id written at a key; one that is no id is reported and null.</summary>
    public string? Id(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null or { IsEmpty: true }) return null;
        if (Words.IsId(scalar.Value)) return scalar.Value;
        _report.Add(BadId.At(scalar.Span, scalar.Value));
        return null;
    }

    public DateOnly? Date(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null or { IsEmpty: true }) return null;
        if (Dates.Parse(scalar.Value) is { } date) return date;
        _report.Add(BadDate.At(scalar.Span, scalar.Value));
        return null;
    }
}
