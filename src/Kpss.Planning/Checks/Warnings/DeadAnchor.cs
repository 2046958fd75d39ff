using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class DeadAnchor : ICheck
{
    public Rule Rule => new(
        "KPSS0322",
        Severity.Warning,
        new("odkaz uvnitř dokumentu, který nikam nevede", "a link inside the document that leads nowhere"),
        new(
            "Odkaz, který začíná křížkem, vede na kotvu v témže dokumentu. Kotvy dělá kpss samo, proto na položky odkazujte [[id]]: takový odkaz funguje i ve Wordu a kpss pozná, když jeho cíl zmizí. V dokumentu převzatém z Markdownu musí odkaz vést na některou z jeho kotev.",
            "A link that starts with a hash leads to an anchor of the same document. kpss makes anchors by itself, so refer to items by [[id]]: that works in Word too, and kpss notices when its target is gone. In a document taken over from Markdown a link must lead to one of its anchors."),
        Bad: "popis: Více v [podpoře rodin](#podpora-rodin-2).",
        Good: "popis: Více v [[podpora-rodin|podpoře rodin]].");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            var anchors = plan.Plan.Parts is [DocumentPart document] ? document.Anchors() : [];
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Target && text.Value.StartsWith('#') && !anchors.Contains(text.Value[1..])) report.Add(At(text));
            }
        }
    }

    private Diagnostic At(PlanText text) => Rule
        .At(text.Span(new(0, text.Value.Length)), $"odkaz na „{Words.Quote(text.Value)}“ nikam nevede", $"the link to “{Words.Quote(text.Value)}” leads nowhere")
        .WithHint("odkažte na položku [[id]]; v převzatém dokumentu na některou z jeho kotev", "refer to an item by [[id]]; in a document taken over, to one of its anchors");
}
