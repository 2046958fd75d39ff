using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads the registers of actors, target groups, services and abbreviations, from however many files.</summary>
/// <param name="levels">Keys of the levels of a plan: a file that starts with one has lost its way.</param>
internal sealed class RegisterReader(IReadOnlyCollection<string> levels, Report report)
{
    private readonly EntryList _actors = new();
    private readonly EntryList _targetGroups = new();
    private readonly EntryList _services = new();
    private readonly EntryList _abbreviations = new();
    private bool _isWhole = true;

    public Registers Read(IEnumerable<YamlFile?> files)
    {
        foreach (var file in files)
        {
            _isWhole &= file is { IsWhole: true };
            if (file?.Root is { } root && report.Guarded(file.File.Start, () => Read(root)) is null) _isWhole = false;
        }

        return new(_actors.Entries, _targetGroups.Entries, _services.Entries, _abbreviations.Entries) { IsWhole = _isWhole };
    }

    private RecordNode? Read(RecordNode root)
    {
        if (root.Entries is [var first, ..] && levels.Any(level => Words.Fold(level) == Words.Fold(first.Key.Value)))
        {
            report.Add(NotAnItem.OutsidePlan(first.Key));
            _isWhole = false;
            return root;
        }

        if (KeyedRecord.Of(root, WorkspaceShapes.Registers, report) is not { } record) return root;
        _isWhole &= record.UnknownTo(WorkspaceShapes.Registers).Count == 0;
        Read(record, RegisterKind.Actors, _actors);
        Read(record, RegisterKind.TargetGroups, _targetGroups);
        Read(record, RegisterKind.Services, _services);
        Read(record, RegisterKind.Abbreviations, _abbreviations);
        return root;
    }

    private void Read(KeyedRecord file, RegisterKind kind, EntryList entries)
    {
        if (file.Find(kind.Key) is not { } node || node is ScalarNode { IsEmpty: true }) return;
        if (node is not RecordNode register)
        {
            report.Add(WrongShape.NotRegister(node));
            _isWhole = false;
            return;
        }

        foreach (var (id, value) in register.Entries) Add(Entry(kind.Target, id, value) with { Id = Id(kind.Target, id) }, entries);
    }

    /// <summary>In the place of an id of a wrong form stands the proposed one, which the plan may already use.</summary>
    private string Id(TargetKind kind, ScalarNode id)
    {
        if (kind == TargetKind.Abbreviation || Words.IsId(id.Value)) return id.Value;
        report.Add(BadId.At(id.Span, id.Value));
        return Words.IsId(Words.ToId(id.Value)) ? Words.ToId(id.Value) : id.Value;
    }

    private void Add(RegisterEntry entry, EntryList entries)
    {
        if (entries.AddOrFind(entry) is { } first) report.Add(DuplicateRegisterId.At(entry, first));
    }

    private RegisterEntry Entry(TargetKind kind, ScalarNode id, SyntaxNode value)
    {
        if (value is ScalarNode { IsEmpty: false } name) return new(kind, id.Value, name.Line, [], id.Span);
        if (value is ScalarNode)
        {
            report.Add(MissingKey.EntryName(id.Span, id.Value));
            _isWhole = false;
            return new(kind, id.Value, "", [], id.Span);
        }

        if (KeyedRecord.Of(value, WorkspaceShapes.Entry, report) is not { } record) return new(kind, id.Value, "", [], id.Span);

        var details = new List<RegisterDetail>();
        foreach (var key in (ReadOnlySpan<string>)["druh", "kód", "web", "poznámka"])
        {
            if (record.Text(key) is { } detail) details.Add(new(key, detail));
        }

        return new(kind, id.Value, record.Text("název") ?? "", record.Texts("jiné_názvy"), id.Span) { Details = details.ToSequence() };
    }

    private sealed class EntryList
    {
        private readonly List<RegisterEntry> _entries = [];
        private readonly Dictionary<string, RegisterEntry> _byId = new(StringComparer.Ordinal);

        public Sequence<RegisterEntry> Entries => _entries.ToSequence();

        /// <returns>The entry that has the id already; null when this one was added.</returns>
        public RegisterEntry? AddOrFind(RegisterEntry entry)
        {
            if (_byId.TryGetValue(entry.Id, out var first)) return first;
            _byId.Add(entry.Id, entry);
            _entries.Add(entry);
            return null;
        }
    }
}
