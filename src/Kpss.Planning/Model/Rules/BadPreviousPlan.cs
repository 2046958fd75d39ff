using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Rules;

public static class BadPreviousPlan
{
    public static readonly Rule Rule = new(
        "KPSS0660",
        Severity.Error,
        new("předchozí plán, který tu není nebo není dřívější", "a previous plan that isn't here or isn't earlier"),
        new(
            "Klíč „předchozí_plán“ říká, že plán pokračuje v jiném plánu téže pracovní složky: položky, které mají v obou stejné id, jsou tytéž, ať se jejich číslo nebo název změní. Píše ho tam „kpss rollover“. Takový plán musí ve složce být a začínat dřív než tento. Když už ho nechcete mít po ruce, řádek smažte.",
            "The key `předchozí_plán` says that the plan goes on from another one of the same workspace: items of the same id are the same, whatever becomes of their numbers and titles. `kpss rollover` writes it. That plan must be there and begin before this one. Delete the line when you no longer keep the plan at hand."),
        Bad: "# plan.yaml\nobdobí: 2026\npředchozí_plán: akcni-plan-2042",
        Good: "# plan.yaml\nobdobí: 2026\npředchozí_plán: akcni-plan-2025")
    {
        IsFirm = true,
    };

    public static Diagnostic Unknown(PlanMention mention, IEnumerable<string> plans)
    {
        var ids = string.Join(", ", plans);
        var diagnostic = Rule.At(mention.Place, $"neznámý plán „{Words.Quote(mention.Id)}“", $"unknown plan “{Words.Quote(mention.Id)}”");
        if (ids.Length > 0) diagnostic = Nearest.To(mention.Id, plans) is { } near
            ? diagnostic.WithHint($"mysleli jste „{near}“?", $"did you mean “{near}”?")
            : diagnostic.WithHint($"uveďte složku plánu v této pracovní složce: {ids}", $"give the folder of a plan in this workspace: {ids}");
        return diagnostic.WithHint("není-li už plán po ruce, řádek smažte", "delete the line when the plan is no longer at hand");
    }

    public static Diagnostic NotEarlier(PlanMention mention, Plan previous, Plan plan) => Rule
        .At(
            mention.Place,
            previous == plan ? "plán je uveden jako svůj vlastní předchozí" : $"předchozí plán {previous.Id} ({previous.Period.Text}) nezačíná dřív než tento ({plan.Period.Text})",
            previous == plan ? "the plan is given as its own previous one" : $"the previous plan {previous.Id} ({previous.Period.Text}) doesn't begin before this one ({plan.Period.Text})")
        .WithHint("uveďte plán na dřívější období, nebo řádek smažte", "give a plan for an earlier period, or delete the line");
}
