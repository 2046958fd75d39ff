using System.Globalization;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring;

/// <summary>Puts a new item into a file of its own, where and how its neighbours have theirs.</summary>
/// <param name="example">The item of the level that lies nearest and has a file of its own; null when there is none.</param>
/// <param name="isThere">Tells whether a path is taken.</param>
internal sealed class OwnFile(NewItemOrder order, NewNumber number, FoundItem? example, Predicate<string> isThere)
{
    private const string Extension = ".yaml";

    private readonly List<FoundItem> _all = FoundItem.AllOf(order.Plan);

    private string PlanFolder => WorkspacePaths.Parent(order.Plan.Place.File.Path);

    /// <returns>Null where nothing would tell the parent.</returns>
    public Addition? Make()
    {
        var folder = Folder();
        var isFolder = HasFolder();
        string? parentId = null;
        if (order.Parent is { Item: var parent } && !ReferenceEquals(ParentIn(folder), parent))
        {
            if (!parent.Source.HasOwnId) return null;
            parentId = parent.Id;
        }

        var path = Free(WorkspacePaths.Under(folder, Stem(folder, isFolder)), isFolder);
        var template = ItemTemplate.Of(order.Level, order.Plan.Grammar, order, number.Written, isListed: false, parentId);
        var end = LineEnds.Of(order.Plan.Place.File.Text);
        return new(path, null, string.Join(end, template.Lines) + end, template.FirstToFill + 1, template.ToFill);
    }

    private static string FolderOf(PlanItem item) => WorkspacePaths.Parent(item.Source.Record.Node.Span.File.Path);

    private string Folder()
    {
        if (example is not null && (order.Parent is null || ReferenceEquals(example.Parent, order.Parent.Item)))
            return IsAlone(example) ? WorkspacePaths.Parent(FolderOf(example.Item)) : FolderOf(example.Item);
        return order.Parent is { } parent ? FolderOf(parent.Item) : PlanFolder;
    }

    /// <summary>True when the item gets a folder, with those below it to come beside its file.</summary>
    private bool HasFolder()
    {
        if (example is not null) return IsAlone(example);
        var below = order.Level.Depth + 1;
        return below < order.Plan.Grammar.Levels.Count && !order.Plan.Grammar.Levels[below].IsOptional;
    }

    /// <summary>True for an item in a folder of its own: not the folder above, and no other of its level beside it.</summary>
    private bool IsAlone(FoundItem found)
    {
        var folder = FolderOf(found.Item);
        if (folder == PlanFolder || found.Parent is { } parent && FolderOf(parent) == folder) return false;
        return !_all.Exists(other => other.Item.Level == found.Item.Level && !ReferenceEquals(other.Item, found.Item) && FolderOf(other.Item) == folder);
    }

    /// <summary>The name of the file or folder: number or place in the order, and the id.</summary>
    private string Stem(string folder, bool isFolder)
    {
        if (number.Full.Length > 0) return $"{Words.ToId(number.Full)}-{order.Id}";
        if (example is null) return order.Id;

        var (last, isCounted) = (0, false);
        foreach (var found in _all)
        {
            if (found.Item.Level != order.Level) continue;
            var own = FolderOf(found.Item);
            var name = isFolder ? WorkspacePaths.NameOf(own) : WorkspacePaths.NameOf(found.Item.Source.Record.Node.Span.File.Path);
            if ((isFolder ? WorkspacePaths.Parent(own) : own) != folder && !ReferenceEquals(found, example)) continue;
            if (name.IndexOf('-', StringComparison.Ordinal) is not (> 0 and var dash) || !int.TryParse(name.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var place)) continue;
            isCounted = true;
            if ((isFolder ? WorkspacePaths.Parent(own) : own) == folder) last = Math.Max(last, place);
        }

        return isCounted ? $"{last + 1}-{order.Id}" : order.Id;
    }

    private string Free(string stem, bool isFolder)
    {
        if (!isFolder) return ShortId.Free(stem, candidate => isThere(candidate + Extension)) + Extension;
        var name = example is null ? Words.ToId(order.Level.Key) + Extension : WorkspacePaths.NameOf(example.Item.Source.Record.Node.Span.File.Path);
        return WorkspacePaths.Under(ShortId.Free(stem, isThere), name);
    }

    /// <summary>The parent that the reader of plans will find for an item in the folder.</summary>
    private PlanItem? ParentIn(string folder)
    {
        for (; folder.Length >= PlanFolder.Length; folder = WorkspacePaths.Parent(folder))
        {
            var candidates = new List<PlanItem>();
            foreach (var found in _all)
            {
                if (FolderOf(found.Item) != folder || !order.Plan.Grammar.MayLieUnder(order.Level, found.Item.Level)) continue;
                if (candidates.Count > 0 && candidates[0].Level.Depth > found.Item.Level.Depth) continue;
                if (candidates.Count > 0 && candidates[0].Level.Depth < found.Item.Level.Depth) candidates.Clear();
                candidates.Add(found.Item);
            }

            if (candidates.Count > 0) return candidates.Count == 1 ? candidates[0] : ByNumber(candidates);
        }

        return null;
    }

    private PlanItem? ByNumber(List<PlanItem> candidates)
    {
        if (number.Written is not { } written || order.Level.Number is not { NamesParent: true } pattern) return null;
        return candidates.Find(candidate =>
        {
            var own = (NewNumber.WrittenIn(candidate) ?? "").TrimEnd('.', ')', ' ');
            return own.Length > 0 && pattern.Match(written, _ => own) is not null;
        });
    }
}
