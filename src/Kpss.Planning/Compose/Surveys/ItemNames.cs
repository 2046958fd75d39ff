using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>
/// How items are named outside of the plan's structure: `1.4 a) Název`. Where several would be named alike, each stands
/// behind the item above it.
/// </summary>
internal sealed class ItemNames
{
    private readonly Typesetter _typesetter;
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    public ItemNames(Plan plan, Typesetter typesetter)
    {
        _typesetter = typesetter;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in plan.AllItems())
        {
            if (!seen.Add(Own(item))) shared.Add(Own(item));
        }

        foreach (var item in plan.Items) Add(item, above: null, shared);
    }

    public string Of(PlanItem item) => _byId[item.Id];

    public Reference Link(PlanItem item) => new(new(item.Id), [new Text(Of(item))]);

    public static Reference NumberLink(PlanItem item) => new(new(item.Id), [new Text(item.FullNumber)]);

    /// <summary>The heading of a table or a chart of all that lies under an item; empty for the whole plan.</summary>
    public string Caption(PlanItem? item) => item is null ? "" : _typesetter.Set(ItemHeading.Text(item));

    private void Add(PlanItem item, string? above, HashSet<string> shared)
    {
        var own = Own(item);
        var name = above is not null && shared.Contains(own) ? $"{above} – {own}" : own;
        _byId.TryAdd(item.Id, _typesetter.Set(name));
        foreach (var child in item.Children) Add(child, name, shared);
    }

    private static string Own(PlanItem item) => item.FullNumber.Length == 0 ? item.Title : $"{item.FullNumber}\u00A0{item.Title}";
}
