using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

public sealed class AmbiguousReference : ICheck
{
    public Rule Rule => new(
        "KPSS0211",
        Severity.Error,
        new("odkaz, který může znamenat víc věcí", "a reference that can mean several things"),
        new(
            "Křížový odkaz v textu může vést na položku plánu i na záznam rejstříku. Mají-li stejné id, řekněte předponou, co myslíte: [[subjekt:id]], [[skupina:id]], [[služba:id]], [[zkratka:id]], nebo klíčem úrovně [[opatření:id]].",
            "A cross-reference in prose can lead to an item of the plan or to an entry of a register. When they share an id, say by a prefix which you mean: [[subjekt:id]] (actor), [[skupina:id]] (target group), [[služba:id]] (service), [[zkratka:id]] (abbreviation), or by a level's key: [[opatření:id]]."),
        Bad: "popis: Pomáhá [[kc-dotek]].",
        Good: "popis: Pomáhá [[subjekt:kc-dotek]].") { IsFirm = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var site in plan.References)
            {
                if (inspection.Workspace.Index.Targets(plan.Plan, site) is { Count: > 1 } targets) report.Add(At(site, targets));
            }
        }
    }

    private Diagnostic At(ReferenceSite site, IReadOnlyList<ReferenceTarget> targets)
    {
        var ways = targets.Select(target => $"[[{ProseReferences.PrefixOf(target)}:{site.Id}]]").ToArray();
        var diagnostic = Rule
            .At(site.Place, $"odkaz „{site.Id}“ může znamenat víc věcí", $"the reference “{site.Id}” can mean several things")
            .WithHint($"napište {string.Join(", nebo ", ways)}", $"write {string.Join(", or ", ways)}");
        foreach (var target in targets)
        {
            var name = NameOf(target);
            diagnostic = diagnostic.WithRelated(PlaceOf(target), $"„{name}“ je zde", $"“{name}” is here");
        }

        return diagnostic;
    }

    private static string NameOf(ReferenceTarget target) => target switch
    {
        ItemTarget it => it.Item.Name,
        EntryTarget it => it.Entry.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static SourceSpan PlaceOf(ReferenceTarget target) => target switch
    {
        ItemTarget it => it.Item.Source.IdPlace,
        EntryTarget it => it.Entry.Place,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
