using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>An item as it was read, while its place in the plan is still being found.</summary>
internal sealed class DraftItem(Level level, KeyedRecord record, string path)
{
    public Level Level { get; } = level;

    public KeyedRecord Record { get; } = record;

    public string Folder { get; } = WorkspacePaths.Parent(path);

    public bool IsWhole => Record.Node.IsWhole;

    /// <summary>The scalar behind the level key; null when the level isn't written because the list around says it.</summary>
    public ScalarNode? Written { get; init; }

    public DraftItem? Parent { get; set; }

    public List<DraftItem> Children { get; } = [];

    /// <summary>The number as it is written; null where it is to be counted or the level has none.</summary>
    public string? WrittenNumber => Level.Number is not null && Written is { IsEmpty: false } ? Written.Value.Trim() : null;

    /// <summary>The id as it is written; an item without number may write it behind its level key.</summary>
    public ScalarNode? WrittenId
    {
        get
        {
            if (Record.Find(ItemKeys.Id) is ScalarNode { IsEmpty: false } id) return id;
            return Level.Number is null && Written is { IsEmpty: false } ? Written : null;
        }
    }

    /// <summary>Known once the numbers are given out.</summary>
    public ItemNumber? Number { get; set; }

    /// <summary>Known once the numbers are given out: which of the plan's counts the number belongs to.</summary>
    public int NumberCount { get; set; }

    public SourceSpan Place => Written is { IsEmpty: false } ? Written.Span : Record.Place;

    public DraftItem? AncestorOn(string levelKey)
    {
        for (var ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor.Level.Key == levelKey) return ancestor;
        }

        return null;
    }

    /// <summary>The ancestor on whose number a pattern builds: where its level was skipped, the nearest one above that has a number.</summary>
    public DraftItem? NumberedAncestor(string levelKey)
    {
        if (AncestorOn(levelKey) is { } ancestor) return ancestor;
        var above = Parent;
        while (above is { Level.Number: null }) above = above.Parent;
        return above;
    }

    /// <summary>The number of an ancestor as patterns below build on it, without closing punctuation.</summary>
    public string NumberOfAncestor(string levelKey) => (NumberedAncestor(levelKey)?.Number?.Printed ?? "").TrimEnd('.', ')', ' ');

    /// <summary>
    /// Where the count of this item starts anew: under the lowest ancestor that its pattern names; under the parent
    /// when it names none; nowhere, and so null, when the count runs on.
    /// </summary>
    public DraftItem? NumberingScope
    {
        get
        {
            if (Level.Number is not { RunsOn: false } pattern) return null;
            DraftItem? lowest = null;
            foreach (var part in pattern.Parts)
            {
                if (part is ParentPart parent && NumberedAncestor(parent.LevelKey) is { } ancestor && ancestor.Level.Depth > (lowest?.Level.Depth ?? -1)) lowest = ancestor;
            }

            return lowest ?? Parent;
        }
    }

    /// <summary>Known once the item is built.</summary>
    public string Id { get; set; } = "";
}
