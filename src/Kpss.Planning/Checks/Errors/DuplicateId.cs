using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

public sealed class DuplicateId : ICheck
{
    public Rule Rule => new(
        "KPSS0202",
        Severity.Error,
        new("id patří dvěma věcem", "an id belongs to two things"),
        new(
            "Podle id se na položky odkazuje, vedou na něj odkazy na webu a pozná se podle něj, co se mezi verzemi plánu změnilo. V jednom plánu proto smí každé id stát jednou a nesmí to být „kapitola“, „obsah“, „prehled“ ani „polozky“, která mají části dokumentu. Ze stejného důvodu se dvě složky s plány nesmějí jmenovat stejně.",
            "Items are referred to by their id, links on the web lead to it, and it tells what changed between versions of a plan. So an id may stand once in a plan, and it may not be `kapitola`, `obsah`, `prehled` or `polozky`, which parts of the document have. For the same reason two folders with plans may not have the same name."),
        Bad: "# 1-1-rodiny.yaml\nid: podpora\n# 1-2-seniori.yaml\nid: podpora",
        Good: "# 1-1-rodiny.yaml\nid: podpora-rodin\n# 1-2-seniori.yaml\nid: podpora-senioru") { IsFirm = true };

    public void Run(Inspection inspection, Report report)
    {
        var plans = new Dictionary<string, Plan>();
        foreach (var plan in inspection.Workspace.Plans)
        {
            if (!plans.TryAdd(plan.Id, plan)) report.Add(TwoPlans(plan, plans[plan.Id]));
            var items = new Dictionary<string, PlanItem>();
            foreach (var item in plan.AllItems()) Compare(item, items, report);
        }
    }

    private void Compare(PlanItem item, Dictionary<string, PlanItem> items, Report report)
    {
        if (ReservedIds.All.Contains(item.Id)) report.Add(Reserved(item));
        if (items.TryAdd(item.Id, item)) return;

        var first = items[item.Id];
        // Both ids were made of one number: that the number stands twice is said already.
        if (!item.Source.HasOwnId && !first.Source.HasOwnId && item.FullNumber.Length > 0 && item.FullNumber == first.FullNumber) return;
        report.Add(TwoItems(item, first));
    }

    private Diagnostic TwoItems(PlanItem second, PlanItem first)
    {
        var diagnostic = second.Source.HasOwnId
            ? Rule.At(second.Source.IdPlace, $"id „{second.Id}“ už má jiná položka", $"another item already has the id “{second.Id}”").WithHint("zvolte jedné z nich jiné id", "choose another id for one of them")
            : Rule.At(second.Source.IdPlace, $"kpss by tu doplnil id „{second.Id}“, to už ale má jiná položka", $"kpss would give this the id “{second.Id}”, but another item already has it")
                .WithHint("doplňte vlastní „id: …“", "add an `id: …` of its own");
        return diagnostic.WithRelated(first.Source.IdPlace, "poprvé je zde", "the first one is here");
    }

    private Diagnostic Reserved(PlanItem item) => Rule
        .At(item.Source.IdPlace, $"id „{item.Id}“ patří části dokumentu", $"the id “{item.Id}” belongs to a part of the document")
        .WithHint($"zvolte jiné, třeba „{item.Id}-{item.Level.Depth + 1}“", $"choose another one, such as `{item.Id}-{item.Level.Depth + 1}`");

    private Diagnostic TwoPlans(Plan second, Plan first) => Rule
        .At(second.Place, $"složka „{second.Id}“ s plánem je tu dvakrát", $"there are two folders “{second.Id}” with plans")
        .WithHint("jednu z nich přejmenujte: podle složky se jmenují i hotové dokumenty", "rename one of them: built documents are named after their folder")
        .WithRelated(first.Place, "první plán je zde", "the first plan is here");
}
