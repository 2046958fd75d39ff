using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

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
    private readonly bool _isWhole;
    private readonly HashSet<string> _reportedFolders = [];
    private readonly HashSet<DraftItem> _inCircles = [];
    private readonly Dictionary<string, DraftItem> _byId = [];
    private readonly Dictionary<string, List<DraftItem>> _byFolder = [];

    /// <param name="isWhole">False when some item of the plan may be unread, and parents be missing only for that.</param>
    public ParentFinder(PlanGrammar grammar, string planFolder, List<DraftItem> drafts, bool isWhole, Report report)
    {
        _isWhole = isWhole;
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
            if (_isWhole) _report.Add(NoParent.Unknown(place, id, Nearest.To(id, _byId.Keys)));
            return null;
        }

        if (CircleThrough(draft, parent) is { } circle)
        {
            if (!_inCircles.Contains(draft)) _report.Add(ParentCycle.At(place, draft.WrittenId?.Value ?? id));
            _inCircles.UnionWith(circle);
            return null;
        }

        if (_grammar.MayLieUnder(draft.Level, parent.Level)) return parent;
        _report.Add(NoParent.WrongLevel(place, draft.Level.Key, parent.Level.Key));
        return null;
    }

    /// <returns>The items on the way from the candidate back to the item by the named parents; null when it doesn't lead there.</returns>
    private List<DraftItem>? CircleThrough(DraftItem draft, DraftItem candidate)
    {
        var way = new List<DraftItem>();
        for (var at = candidate; at is not null && way.Count <= _byId.Count; at = NamedParentOf(at))
        {
            way.Add(at);
            if (at == draft) return way;
        }

        return null;
    }

    private DraftItem? NamedParentOf(DraftItem draft) => draft.Record.Find(ItemKeys.Parent) is ScalarNode { IsEmpty: false } named
        ? _byId.GetValueOrDefault(named.Value.Trim())
        : draft.Parent;

    private DraftItem? ByFolder(DraftItem draft)
    {
        if (draft.Level.Depth == 0) return null;

        for (var folder = draft.Folder; folder.Length >= _planFolder.Length; folder = WorkspacePaths.Parent(folder))
        {
            var candidates = Candidates(draft, folder);
            if (candidates.Count == 0) continue;
            if (candidates.Count == 1) return candidates[0];
            return ByNumber(draft, candidates) ?? Ambiguous(draft, candidates[0]);
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

    private DraftItem? Ambiguous(DraftItem draft, DraftItem candidate)
    {
        _report.Add(NoParent.Ambiguous(draft.Place, candidate.Level.Key));
        return null;
    }

    /// <summary>One diagnostic for all items of a folder: what they lack is one file.</summary>
    private DraftItem? Missing(DraftItem draft)
    {
        var upper = _grammar.Levels[draft.Level.Depth - 1];
        if (_isWhole && _reportedFolders.Add($"{draft.Folder} {draft.Level.Key}")) _report.Add(NoParent.Missing(draft.Place, draft.Level.Key, upper.Key, WorkspacePaths.NameOf(draft.Folder)));
        return null;
    }
}
