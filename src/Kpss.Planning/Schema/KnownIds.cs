using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;

namespace Kpss.Planning.Schema;

/// <summary>
/// The ids that a file may refer to. Null stands for a list that isn't known whole: then any id may be right.
/// </summary>
/// <param name="plan">The plan in whose folder the file lies; null for kpss.yaml and the registers.</param>
internal sealed class KnownIds(Workspace workspace, Plan? plan)
{
    private static readonly Bilingual Renewal = new("Přibylo-li teprve teď, spusťte znovu „kpss schema“.", "If it is new, run `kpss schema` again.");

    public List<KnownId>? Of(IdTarget target) => target switch
    {
        IdTarget.Item => plan is null ? null : Items(plan, _ => true),
        IdTarget.AncestorItem => plan is not null && workspace.Index.ParentOf(plan) is { } parent ? Items(parent, _ => true) : null,
        IdTarget.Plan => Plans(),
        _ => RegisterOf(target) is { } register ? Entries(workspace.Registers.Of(register.Target)) : null,
    };

    /// <summary>The items under which one of the level may lie.</summary>
    public List<KnownId>? ParentsOf(Level level, PlanGrammar grammar) =>
        plan is null ? null : Items(plan, item => item.Level.Depth < level.Depth && grammar.MayLieUnder(level, item.Level));

    /// <summary>How a schema calls the list.</summary>
    public static string NameOf(IdTarget target) => target switch
    {
        IdTarget.Actor => "id-subjektu",
        IdTarget.TargetGroup => "id-skupiny",
        IdTarget.Service => "id-sluzby",
        IdTarget.AncestorItem => "id-polozky-nadrazeneho-planu",
        IdTarget.Plan => "id-planu",
        _ => "id-polozky",
    };

    public static Bilingual Unknown(IdTarget target)
    {
        var message = target switch
        {
            IdTarget.AncestorItem => new Bilingual("Nadřazený plán nemá položku s tímto id.", "The parent plan has no item of this id."),
            IdTarget.Plan => new("Složka plánu tohoto jména tu není.", "There is no plan's folder of this name."),
            _ when RegisterOf(target) is { One: var one } => new($"{FirstLetter.Capital(one.Czech)} s tímto id v rejstříku není.", $"The register has no {one.English} of this id."),
            _ => new("Položka s tímto id v plánu není.", "The plan has no item of this id."),
        };
        return new($"{message.Czech} {Renewal.Czech}", $"{message.English} {Renewal.English}");
    }

    private static RegisterKind? RegisterOf(IdTarget target) => target switch
    {
        IdTarget.Actor => RegisterKind.Actors,
        IdTarget.TargetGroup => RegisterKind.TargetGroups,
        IdTarget.Service => RegisterKind.Services,
        _ => null,
    };

    private List<KnownId>? Entries(Sequence<RegisterEntry> entries)
    {
        if (!workspace.Registers.IsWhole || entries.Count == 0) return null;
        var ids = new List<KnownId>(entries.Count);
        foreach (var entry in entries) ids.Add(new(entry.Id, entry.Name));
        return ids;
    }

    private static List<KnownId>? Items(Plan plan, Func<PlanItem, bool> isWanted)
    {
        if (!plan.IsWhole) return null;
        var ids = new List<KnownId>();
        foreach (var item in plan.AllItems())
        {
            if (!isWanted(item) || ids.Exists(known => known.Id == item.Id)) continue;
            ids.Add(new(item.Id, item.Name == item.Title ? item.Title : $"{item.Name.Replace('\u00A0', ' ')} – {item.Title}"));
        }

        return ids.Count > 0 ? ids : null;
    }

    private List<KnownId>? Plans()
    {
        if (workspace.Plans.Count == 0) return null;
        var ids = new List<KnownId>();
        foreach (var other in workspace.Plans)
        {
            if (!ids.Exists(known => known.Id == other.Id)) ids.Add(new(other.Id, other.Title));
        }

        return ids;
    }
}
