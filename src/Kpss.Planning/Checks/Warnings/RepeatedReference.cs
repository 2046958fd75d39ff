using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Checks.Warnings;

public sealed class RepeatedReference : ICheck
{
    public Rule Rule => new(
        "KPSS0311",
        Severity.Warning,
        new("v poli je totéž dvakrát", "a field names the same twice"),
        new(
            "Jedno pole karty jmenuje týž subjekt, skupinu, službu nebo položku dvakrát, a dvakrát by se také vytiskly. Bývá to omyl při kopírování, nebo měl být jmenován někdo jiný.",
            "One field of a card names the same actor, group, service or item twice, and they would be printed twice. Mostly it is a slip in copying, or another one was meant."),
        Bad: "subjekty: [mesto-klatovy, charita-susice, mesto-klatovy]",
        Good: "subjekty: [mesto-klatovy, charita-susice]");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                foreach (var entry in item.Fields) Check(SitesOf(entry.Value), report);
            }
        }
    }

    private void Check(Sequence<ReferenceSite> sites, Report report)
    {
        var first = new Dictionary<string, ReferenceSite>();
        foreach (var site in sites)
        {
            if (site.Id.Length == 0 || first.TryAdd(site.Id, site)) continue;
            report.Add(Rule
                .At(site.Place, $"„{site.Id}“ už v tomto poli je", $"“{site.Id}” is in this field already")
                .WithHint("druhou zmínku smažte", "delete the second mention")
                .WithRelated(first[site.Id].Place, "poprvé je zde", "the first one is here"));
        }
    }

    private static Sequence<ReferenceSite> SitesOf(FieldValue value) => value switch
    {
        // The same actor may well have two roles or two wordings.
        ActorsValue it => it.Actors.Only(entry => entry.Role is null && entry.Text is null).Map(entry => entry.Actor),
        TargetGroupsValue it => it.Groups,
        ServicesValue it => it.Services,
        ReferencesValue it => it.Items,
        _ => [],
    };
}
