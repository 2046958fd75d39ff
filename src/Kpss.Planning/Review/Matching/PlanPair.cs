using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Matching;
using Kpss.Planning.Review.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Matching;

/// <summary>Two plans side by side, with what of the one is what of the other.</summary>
internal sealed class PlanPair(Workspace olderWorkspace, Plan older, Workspace newerWorkspace, Plan newer, EntryPairs entries)
{
    private bool? _havePassedIds;

    public Plan Older => older;

    public Plan Newer => newer;

    public EntryPairs Entries => entries;

    public ItemPairs Items { get; } = new(older, newer);

    public Publication SharedBefore => olderWorkspace.Settings.Publication;

    public Publication SharedAfter => newerWorkspace.Settings.Publication;

    /// <summary>False for one plan at two times.</summary>
    public bool AreTwo => older.Id != newer.Id;

    /// <summary>True when an item is now called by the id of another one, so that the same reference may lead elsewhere.</summary>
    public bool HavePassedIds => _havePassedIds ??= Items.OlderItems.Exists(item => Items.After(item) is { } after && after.Id != item.Id && ItemAfter(item.Id) is not null);

    /// <summary>Those of the newer grammar, then those that only the older one has.</summary>
    public List<Field> Fields()
    {
        var fields = new List<Field>();
        foreach (var field in newer.Grammar.Fields) fields.Add(field);
        foreach (var field in older.Grammar.Fields)
        {
            if (!fields.Exists(other => other.Key == field.Key)) fields.Add(field);
        }

        return fields;
    }

    public string NameBefore(TargetKind kind, string id) => olderWorkspace.Index.Entry(kind, id)?.Name ?? id;

    public string NameAfter(TargetKind kind, string id) => newerWorkspace.Index.Entry(kind, id)?.Name ?? id;

    public PlanItem? ItemBefore(string id) => olderWorkspace.Index.Item(older, id);

    public PlanItem? ItemAfter(string id) => newerWorkspace.Index.Item(newer, id);

    public List<TextLine> LinesBefore(ProseText prose) => TextLines.Of(prose, reference => Reference(reference, olderWorkspace, older));

    public List<TextLine> LinesAfter(ProseText prose) => TextLines.Of(prose, reference => Reference(reference, newerWorkspace, newer));

    /// <summary>A number or a name that is another one now is told once and no change here: both sides have the words of the newer one.</summary>
    private ReferenceWords Reference(ProseReference reference, Workspace workspace, Plan plan)
    {
        var isOld = ReferenceEquals(plan, older) && ReferenceEquals(workspace, olderWorkspace);
        var targets = workspace.Index.Targets(plan, ProseReferences.SiteOf(reference, plan.Grammar));
        return targets switch
        {
            [ItemTarget it, ..] => Words(it.Item, isOld && IsOlder(it.Item)),
            [EntryTarget it, ..] => Words(it.Entry, isOld),
            _ => new([new($"[[{reference.Id}]]", $"[[{reference.Id}]]")], reference.Id, reference.Id),
        };
    }

    private ReferenceWords Words(PlanItem item, bool isOld)
    {
        var after = isOld ? Items.After(item) : item;
        var target = after is null ? "gone:" + item.Id : after.Id;
        return new(Tokens.Of(NameOf(after ?? item)), target, NameOf(item));
    }

    private ReferenceWords Words(RegisterEntry entry, bool isOld)
    {
        var after = isOld ? entries.After(entry) : entry;
        return new(Tokens.Of(NameOf(after ?? entry)), KeyOf(entry, isOld), NameOf(entry));
    }

    /// <summary>Not one of the parent plan, which is compared with nothing here.</summary>
    private bool IsOlder(PlanItem item) => ReferenceEquals(ItemBefore(item.Id), item);

    private static string NameOf(PlanItem item) => item.NameInSentence.Replace('\u00A0', ' ');

    private static string NameOf(RegisterEntry entry) => entry.Kind == TargetKind.Abbreviation ? entry.Id : entry.Name;

    private string KeyOf(RegisterEntry entry, bool isOld) => $"{entry.Kind}:{(isOld ? entries.IdAfter(entry.Kind, entry.Id) : entry.Id)}";
}
