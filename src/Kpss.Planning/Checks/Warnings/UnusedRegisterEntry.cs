using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Warnings;

public sealed class UnusedRegisterEntry : ICheck
{
    public Rule Rule => new(
        "KPSS0303",
        Severity.Warning,
        new("položka rejstříku, kterou nic nepoužívá", "a register's entry that nothing uses"),
        new(
            "Subjekt nebo cílová skupina stojí v rejstříku, ale žádný plán na ně neodkazuje, v kartě ani v textu. Buď se na ně v některé kartě zapomnělo, nebo jsou v rejstříku navíc. Vedete-li v rejstříku schválně víc, než plány potřebují, nastavte v kpss.yaml „KPSS0303: vypnuto“.",
            "An actor or a target group stands in the register, but no plan refers to it, on a card or in prose. Either a card forgot it, or it is one too many. If the register is meant to hold more than the plans need, set `KPSS0303: vypnuto` in kpss.yaml."),
        Bad: "subjekty:\n  mesto-klatovy: město Klatovy\n  mesto-klatovi: město Klatovy",
        Good: "subjekty:\n  mesto-klatovy: město Klatovy");

    public void Run(Inspection inspection, Report report)
    {
        // Whoever uses an entry may stand in a file that couldn't be read.
        if (!inspection.Workspace.IsWhole || inspection.Workspace.Plans.Count == 0) return;

        var (actors, groups) = (new HashSet<string>(), new HashSet<string>());
        foreach (var plan in inspection.Plans)
        {
            // A field that couldn't be read may hold any entry.
            if (HasUnreadable(plan.Plan)) return;
            foreach (var site in plan.References)
            {
                foreach (var target in inspection.Workspace.Index.Targets(plan.Plan, site))
                {
                    if (target is EntryTarget { Entry.Kind: TargetKind.Actor } actor) actors.Add(actor.Entry.Id);
                    if (target is EntryTarget { Entry.Kind: TargetKind.TargetGroup } group) groups.Add(group.Entry.Id);
                }
            }
        }

        Check(inspection.Workspace.Registers.Actors, actors, RegisterKind.Actors, report);
        Check(inspection.Workspace.Registers.TargetGroups, groups, RegisterKind.TargetGroups, report);
    }

    private void Check(Sequence<RegisterEntry> entries, HashSet<string> used, RegisterKind kind, Report report)
    {
        foreach (var entry in entries)
        {
            if (used.Contains(entry.Id)) continue;
            report.Add(Rule
                .At(entry.Place, $"{kind.One.Czech} „{entry.Name}“ v žádném plánu není", $"the {kind.One.English} “{entry.Name}” is in no plan")
                .WithHint($"uveďte {(kind.IsMasculine ? "jeho" : "její")} id v kartě nebo v textu, nebo zápis smažte", "refer to its id on a card or in prose, or delete the entry"));
        }
    }

    private static bool HasUnreadable(Plan plan)
    {
        foreach (var item in plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                if (entry.Value is UnreadableValue) return true;
            }
        }

        return false;
    }
}
