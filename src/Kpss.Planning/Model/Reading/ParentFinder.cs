using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Reading;

/// <summary>
/// Finds the parent of every item that has a file of its own: the one it names, else the one in whose folder it lies,
/// among several the one whose number its own number starts with.
/// </summary>
internal sealed class ParentFinder
{
    private readonly PlanGrammar _grammar;
    private readonly Report _report;
    private readonly string _planFolder;
    private readonly Dictionary<string, DraftItem> _byId = [];
    private readonly Dictionary<string, List<DraftItem>> _byFolder = [];

    public ParentFinder(PlanGrammar grammar, string planFolder, List<DraftItem> drafts, Report report)
    {
        _grammar = grammar;
        _planFolder = planFolder;
        _report = report;
        foreach (var draft in drafts)
        {
            if (draft.WrittenId is { } id) _byId.TryAdd(id.Value.Trim(), draft);
            if (!_byFolder.TryGetValue(draft.Folder, out var inFolder)) _byFolder.Add(draft.Folder, inFolder = []);
            inFolder.Add(draft);
        }
    }

    public void Find(DraftItem draft)
    {
        var named = draft.Record.Scalar(ItemKeys.Parent);
        var parent = named is { IsEmpty: false } ? Named(draft, named.Value.Trim(), named.Span) : ByFolder(draft);
        if (parent is null) return;
        draft.Parent = parent;
        parent.Children.Add(draft);
    }

    private DraftItem? Named(DraftItem draft, string id, SourceSpan place)
    {
        if (!_byId.TryGetValue(id, out var parent))
        {
            _report.Add(NoParent.Unknown(place, id, Nearest.To(id, _byId.Keys)));
            return null;
        }

        if (IsAbove(draft, parent))
        {
            _report.Add(ParentCycle.At(place, draft.WrittenId?.Value ?? id));
            return null;
        }

        if (_grammar.MayLieUnder(draft.Level, parent.Level)) return parent;
        _report.Add(NoParent.WrongLevel(place, draft.Level.Key, parent.Level.Key));
        return null;
    }

    /// <summary>True when following the named parents from the candidate leads back to the item.</summary>
    private bool IsAbove(DraftItem draft, DraftItem candidate)
    {
        var steps = 0;
        for (var at = candidate; at is not null && steps <= _byId.Count; steps++)
        {
            if (at == draft) return true;
            var next = at.Record.Find(ItemKeys.Parent) as Syntax.Yaml.ScalarNode;
            at = next is { IsEmpty: false } ? _byId.GetValueOrDefault(next.Value.Trim()) : at.Parent;
        }

        return false;
    }

    private DraftItem? ByFolder(DraftItem draft)
    {
        if (draft.Level.Depth == 0) return null;

        for (var folder = draft.Folder; folder.Length >= _planFolder.Length; folder = WorkspacePaths.Parent(folder))
        {
            var candidates = Candidates(draft, folder);
            if (candidates.Count == 0) continue;
            if (candidates.Count == 1) return candidates[0];
            return ByNumber(draft, candidates) ?? Missing(draft);
        }

        return _grammar.MayLieUnder(draft.Level, null) ? null : Missing(draft);
    }

    /// <summary>The possible parents in a folder; of several levels only the deepest counts.</summary>
    private List<DraftItem> Candidates(DraftItem draft, string folder)
    {
        var candidates = new List<DraftItem>();
        foreach (var other in _byFolder.GetValueOrDefault(folder) ?? [])
        {
            if (other == draft || !_grammar.MayLieUnder(draft.Level, other.Level)) continue;
            if (candidates.Count > 0 && candidates[0].Level.Depth > other.Level.Depth) continue;
            if (candidates.Count > 0 && candidates[0].Level.Depth < other.Level.Depth) candidates.Clear();
            candidates.Add(other);
        }

        return candidates;
    }

    private static DraftItem? ByNumber(DraftItem draft, List<DraftItem> candidates)
    {
        if (draft.WrittenNumber is not { } number || draft.Level.Number is not { NamesParent: true } pattern) return null;
        foreach (var candidate in candidates)
        {
            var own = (candidate.WrittenNumber ?? "").TrimEnd('.', ')', ' ');
            if (own.Length > 0 && pattern.Match(number, _ => own) is not null) return candidate;
        }

        return null;
    }

    private DraftItem? Missing(DraftItem draft)
    {
        _report.Add(NoParent.Missing(draft.Place, draft.Level.Key, _grammar.Levels[draft.Level.Depth - 1].Key));
        return null;
    }
}
