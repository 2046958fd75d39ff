using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Warnings;

public sealed class UnusedRegisterEntry : ICheck
{
    public Rule Rule { get; } = new(
        "KPSS0303",
        Severity.Warning,
        new("položka rejstříku, kterou nic nepoužívá", "a register's entry that nothing uses"),
        new(
            "Subjekt nebo cílová skupina stojí v rejstříku, ale žádný plán na ně neodkazuje, v kartě ani v textu. Buď se na ně v některé kartě zapomnělo, nebo jsou v rejstříku navíc. Vedete-li v rejstříku schválně víc, než plány potřebují, nastavte v kpss.yaml „KPSS0303: vypnuto“.",
            "An actor or a target group stands in the register, but no plan refers to it, on a card or in prose. Either a card forgot it, or it is one too many. If the register is meant to hold more than the plans need, set `KPSS0303: vypnuto` in kpss.yaml."),
        Bad: "subjekty:\n  mesto-klatovy: město Klatovy\n  mesto-klatovi: město Klatovy",
        Good: "subjekty:\n  mesto-klatovy: město Klatovy");

    public void Run(Workspace workspace, Report report)
    {
        // Whoever uses an entry may stand in a file that couldn't be read.
        if (!workspace.IsWhole || workspace.Plans.Count == 0) return;

        var used = new HashSet<(TargetKind, string)>();
        foreach (var plan in workspace.Plans)
        {
            if (!AddFields(plan, used)) return;
            foreach (var reference in PlanTexts.ReferencesOf(plan))
            {
                used.Add((TargetKind.Actor, reference.Id));
                used.Add((TargetKind.TargetGroup, reference.Id));
            }
        }

        Check(workspace.Registers.Actors, used, new("subjekt", "the actor"), report);
        Check(workspace.Registers.TargetGroups, used, new("cílová skupina", "the target group"), report);
    }

    private void Check(Sequence<RegisterEntry> entries, HashSet<(TargetKind, string)> used, Bilingual kind, Report report)
    {
        foreach (var entry in entries)
        {
            if (used.Contains((entry.Kind, entry.Id))) continue;
            report.Add(Rule
                .At(entry.Place, $"{kind.Czech} „{entry.Name}“ v žádném plánu není", $"{kind.English} “{entry.Name}” is in no plan")
                .WithHint("odkažte na ni id z karty nebo z textu, nebo zápis smažte", "refer to its id on a card or in prose, or delete the entry"));
        }
    }

    /// <returns>False when a field couldn't be read: it may hold any entry.</returns>
    private static bool AddFields(Plan plan, HashSet<(TargetKind, string)> used)
    {
        foreach (var item in plan.AllItems())
        {
            foreach (var entry in item.Fields)
            {
                switch (entry.Value)
                {
                    case UnreadableValue:
                        return false;
                    case ActorsValue it:
                        foreach (var actor in it.Actors) used.Add((TargetKind.Actor, actor.Actor.Id));
                        break;
                    case TargetGroupsValue it:
                        foreach (var group in it.Groups) used.Add((TargetKind.TargetGroup, group.Id));
                        break;
                }
            }
        }

        return true;
    }
}
