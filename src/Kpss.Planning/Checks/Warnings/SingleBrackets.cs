using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class SingleBrackets : ICheck
{
    public Rule Rule => new(
        "KPSS0331",
        Severity.Warning,
        new("odkaz v jednoduchých závorkách", "a reference in single brackets"),
        new(
            "Odkaz na položku nebo na zápis v rejstříku se píše do dvojitých hranatých závorek. V jednoduchých se vytiskne tak, jak je, i se závorkami.",
            "A reference to an item or to an entry of a register is written in double square brackets. In single ones it is printed as it stands, with the brackets."),
        Bad: "popis: Pečující se sejdou, viz [den-pro-pecujici].",
        Good: "popis: Pečující se sejdou, viz [[den-pro-pecujici]].");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Target) continue;
                for (var open = text.Value.IndexOf('['); open >= 0; open = text.Value.IndexOf('[', open + 1))
                {
                    var close = text.Value.IndexOf(']', open);
                    if (close < 0) break;
                    var id = text.Value[(open + 1)..close];
                    if (!Words.IsId(id)) continue;
                    var part = text.Span(TextRange.Between(open, close + 1));
                    var targets = inspection.Workspace.Index.Targets(plan.Plan, new(TargetKind.Anything, id, part));
                    if (targets.Count > 0) report.Add(At(part, id, targets));
                }
            }
        }
    }

    private Diagnostic At(SourceSpan part, string id, IReadOnlyList<ReferenceTarget> targets)
    {
        string[] ways = targets.Count == 1 ? [$"[[{id}]]"] : [.. targets.Select(target => $"[[{ProseReferences.PrefixOf(target)}:{id}]]")];
        return Rule
            .At(part, $"„[{id}]“ se vytiskne i se závorkami", $"“[{id}]” is printed with its brackets")
            .WithHint($"odkaz se píše {string.Join(", nebo ", ways)}", $"a reference is written {string.Join(", or ", ways)}");
    }
}
