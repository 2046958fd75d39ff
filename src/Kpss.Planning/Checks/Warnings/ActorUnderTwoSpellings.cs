using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Names;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings;

public sealed class ActorUnderTwoSpellings : ICheck
{
    public Rule Rule => new(
        "KPSS0304",
        Severity.Warning,
        new("jeden subjekt ve dvou podobách", "one actor under two spellings"),
        new(
            "Dva zápisy v rejstříku se liší jen velikostí písmen, háčky a čárkami, mezerami nebo tečkami („z.s.“ a „z. s.“), nebo text píše jméno subjektu jinak než rejstřík. Čtenář pak neví, zda je řeč o jednom. Podobu, která má v textu být, připište k subjektu do „jiné_názvy“.",
            "Two entries of the register differ only in case, diacritics, spaces or full stops (`z.s.` and `z. s.`), or prose spells an actor otherwise than the register. Readers cannot tell whether it is one. A spelling that is meant belongs in the actor's `jiné_názvy`."),
        Bad: "subjekty:\n  charita: Oblastní charita Klatovy\n  charita-klatovy: Oblastní Charita Klatovy",
        Good: "subjekty:\n  charita: { název: Oblastní charita Klatovy, jiné_názvy: [Oblastní Charita Klatovy] }");

    public void Run(Inspection inspection, Report report)
    {
        CheckRegister(inspection, report);
        var spellings = new NameSpellings(inspection.Workspace.Registers.Actors);
        if (spellings.IsEmpty) return;

        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Target) continue;
                foreach (var found in spellings.MisspelledIn(text.Value)) report.Add(InText(text, found.Place, found.Actor));
            }
        }
    }

    private void CheckRegister(Inspection inspection, Report report)
    {
        var registers = inspection.Workspace.Registers;
        var seen = new Dictionary<string, RegisterEntry>();
        foreach (var actor in registers.Actors)
        {
            foreach (var name in (string[])[actor.Name, .. actor.OtherNames])
            {
                var key = NameSpellings.KeyOf(name);
                if (key.Length == 0 || seen.TryAdd(key, actor) || seen[key] == actor) continue;
                report.Add(Twice(seen[key], actor, inspection));
                break;
            }
        }
    }

    private Diagnostic Twice(RegisterEntry first, RegisterEntry second, Inspection inspection)
    {
        // The entry that nothing refers to is the one to go.
        var isSecondKept = !IsUsed(first, inspection) && IsUsed(second, inspection);
        var (kept, other) = isSecondKept ? (second, first) : (first, second);
        var diagnostic = first.Name == second.Name
            ? Rule
                .At(second.Place, $"„{second.Name}“ je tu dvakrát", $"“{second.Name}” stands here twice")
                .WithHint($"nechte zápis „{kept.Id}“ a „{other.Id}“ smažte; v kartách pište id „{kept.Id}“", $"keep the entry `{kept.Id}` and delete `{other.Id}`; cards write the id `{kept.Id}`")
            : Rule
                .At(second.Place, $"„{second.Name}“ je zřejmě týž subjekt jako „{first.Name}“", $"“{second.Name}” is probably the same actor as “{first.Name}”")
                .WithHint($"nechte jeden zápis a druhou podobu dejte do jeho „jiné_názvy“; v kartách pak pište id „{kept.Id}“", $"keep one entry and put the other spelling in its `jiné_názvy`; cards then write the id `{kept.Id}`");
        return diagnostic.WithRelated(first.Place, "první zápis je zde", "the first entry is here");
    }

    private static bool IsUsed(RegisterEntry actor, Inspection inspection)
    {
        foreach (var plan in inspection.Plans)
        {
            if (plan.References.Exists(site => site.Id == actor.Id && site.Kind is TargetKind.Actor or TargetKind.Anything)) return true;
        }

        return false;
    }

    private Diagnostic InText(PlanText text, TextRange place, RegisterEntry actor)
    {
        var found = place.Of(text.Value).ToString();
        return Rule
            .At(text.Span(place), $"„{found}“ se v rejstříku píše „{actor.Name}“", $"“{found}” is spelt “{actor.Name}” in the register")
            .WithHint($"sjednoťte to, nebo připište tuto podobu k „{actor.Id}“ do „jiné_názvy“", $"make them agree, or add this spelling to the `jiné_názvy` of `{actor.Id}`")
            .WithRelated(actor.Place, "v rejstříku je zde", "the register has it here");
    }
}
