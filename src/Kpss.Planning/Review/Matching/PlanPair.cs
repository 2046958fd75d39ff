using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Review.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Matching;

/// <summary>Two plans side by side, with what of the one is what of the other.</summary>
internal sealed class PlanPair(Workspace olderWorkspace, Plan older, Workspace newerWorkspace, Plan newer, EntryPairs entries)
{
    public Plan Older => older;

    public Plan Newer => newer;

    public EntryPairs Entries => entries;

    public ItemPairs Items { get; } = new(older, newer);

    public Publication SharedBefore => olderWorkspace.Settings.Publication;

    public Publication SharedAfter => newerWorkspace.Settings.Publication;

    /// <summary>False for one plan at two times.</summary>
    public bool AreTwo => older.Id != newer.Id;

    public string NameBefore(TargetKind kind, string id) => olderWorkspace.Index.Entry(kind, id)?.Name ?? id;

    public string NameAfter(TargetKind kind, string id) => newerWorkspace.Index.Entry(kind, id)?.Name ?? id;

    public PlanItem? ItemBefore(string id) => olderWorkspace.Index.Item(older, id);

    public PlanItem? ItemAfter(string id) => newerWorkspace.Index.Item(newer, id);

    public List<TextLine> LinesBefore(ProseText prose) => TextLines.Of(prose, reference => Reference(reference, olderWorkspace, older));

    public List<TextLine> LinesAfter(ProseText prose) => TextLines.Of(prose, reference => Reference(reference, newerWorkspace, newer));

    /// <summary>Compares by what is meant, and shows what is printed: a number that is another one now is no change here.</summary>
    private Token Reference(ProseReference reference, Workspace workspace, Plan plan)
    {
        var isOld = ReferenceEquals(plan, older) && ReferenceEquals(workspace, olderWorkspace);
        var targets = workspace.Index.Targets(plan, ProseReferences.SiteOf(reference, plan.Grammar));
        if (targets is not [var target, ..]) return new($"[[{reference.Id}|{reference.Label}]]", reference.Label ?? $"[[{reference.Id}]]");

        var (key, name) = target switch
        {
            ItemTarget it => (KeyOf(it.Item, isOld), it.Item.NameInSentence.Replace('\u00A0', ' ')),
            EntryTarget it => (KeyOf(it.Entry, isOld), it.Entry.Kind == TargetKind.Abbreviation ? it.Entry.Id : it.Entry.Name),
            _ => (reference.Id, reference.Id),
        };
        return new($"[[{key}|{reference.Label}]]", reference.Label ?? name);
    }

    private string KeyOf(PlanItem item, bool isOld)
    {
        if (!isOld) return "item:" + item.Id;
        return Items.After(item) is { } after ? "item:" + after.Id : "gone:" + item.Id;
    }

    private string KeyOf(RegisterEntry entry, bool isOld) => $"{entry.Kind}:{(isOld ? entries.IdAfter(entry.Kind, entry.Id) : entry.Id)}";
}
