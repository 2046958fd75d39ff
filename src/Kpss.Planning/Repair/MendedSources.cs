using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair;

/// <summary>The sources with some files changed, so that a repair is tried out before anything is written.</summary>
internal sealed class MendedSources(IWorld world, List<ChangedText> changes)
{
    public IWorld World { get; } = new PlannedWorld(world, changes.Select(change => change.Output));

    /// <summary>What is otherwise than in the real world, by path.</summary>
    public List<ChangedText> Changes => changes.FindAll(change => change.Before.Text != change.After.Text);

    /// <summary>Makes repairs in files that nothing has changed since they were found.</summary>
    public MendedSources With(IReadOnlyList<Mending> batch)
    {
        var changed = new SortedDictionary<string, ChangedText>(StringComparer.Ordinal);
        foreach (var change in changes) changed.Add(change.Path, change);
        foreach (var edits in batch.SelectMany(mending => mending.Fix.Edits.AsEnumerable()).GroupBy(edit => edit.Span.File.Path, StringComparer.Ordinal))
        {
            var file = edits.First().Span.File;
            var before = changed.TryGetValue(edits.Key, out var earlier) ? earlier.Before : file;
            changed[edits.Key] = new(before, TextEdits.Apply(file, edits));
        }

        return new(world, [.. changed.Values]);
    }
}
