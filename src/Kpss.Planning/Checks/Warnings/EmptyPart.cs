using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class EmptyPart : ICheck
{
    public Rule Rule => new(
        "KPSS0313",
        Severity.Warning,
        new("část dokumentu, která nemá co ukázat", "a part of the document with nothing to show"),
        new(
            "Rejstříky, zkratky, matice, časová osa a plnění se sestavují z toho, co je v kartách. Když o tom žádná karta nic neříká, část se v dokumentu vynechá, aby v něm nestála prázdná kapitola. Stav plnění pozná kpss podle gramatiky: „hodnoty: [{ hodnota: naplněno, stav: hotovo }, …]“.",
            "Indexes, abbreviations, matrix, timeline and fulfilment are made of what the cards say. Where no card says anything of it, the part is left out of the document, so that no empty chapter stands there. The grammar tells what is a state of fulfilment: `hodnoty: [{ hodnota: naplněno, stav: hotovo }, …]`."),
        Bad: "# žádná karta nemá stav plnění\nčásti:\n  - položky\n  - plnění",
        Good: "části:\n  - položky");

    public void Run(Inspection inspection, Report report)
    {
        // What a part would show may be unread.
        if (!inspection.Workspace.IsWhole) return;
        foreach (var plan in inspection.Plans)
        {
            foreach (var part in plan.Plan.Parts)
            {
                if (part is SurveyPart survey && WayOut(survey, plan, inspection.Workspace) is { } hint) report.Add(At(survey, hint));
            }
        }
    }

    private Diagnostic At(SurveyPart part, Bilingual hint) => Rule
        .At(part.Place, $"část „{Words.Quote(part.Title)}“ nemá co ukázat, v dokumentu nebude", $"the part “{Words.Quote(part.Title)}” has nothing to show and is left out")
        .WithHint(hint.Czech, hint.English);

    /// <returns>Null when the part has something to show.</returns>
    private static Bilingual? WayOut(SurveyPart part, InspectedPlan inspected, Workspace workspace)
    {
        var plan = inspected.Plan;
        switch (part)
        {
            case IndexPart it:
                return RegisterUses.Of(plan, workspace.Index, it.Kind).Count > 0 ? null : NobodyNamed(it.Kind);
            case MatrixPart:
                return RegisterUses.Of(plan, workspace.Index, TargetKind.TargetGroup).Count > 0 ? null : NobodyNamed(TargetKind.TargetGroup);
            case AbbreviationsPart:
                return UsesAbbreviations(inspected, workspace) ? null : new("žádná zkratka z rejstříku není v textech plánu; část z „části“ smažte, nebo do rejstříku pod „zkratky:“ zapište ty, které v textech jsou", "no abbreviation of the register stands in the texts of the plan; delete the part from `části`, or add those that do to the register under `zkratky:`");
            case TimelinePart:
                return plan.AllItems().Exists(item => ItemTimeframes.Of(item, plan) is not null) ? null : new("žádná karta nemá termín; doplňte ho, nebo část z „části“ smažte", "no card has a timeframe; add one, or delete the part from `části`");
            case FulfilmentPart:
                return Unfulfilled(plan);
            default:
                return null;
        }
    }

    private static Bilingual NobodyNamed(TargetKind kind)
    {
        var (czech, english) = kind switch
        {
            TargetKind.Actor => ("žádná karta nemá subjekty", "no card names actors"),
            TargetKind.TargetGroup => ("žádná karta nemá cílové skupiny", "no card names target groups"),
            _ => ("žádná karta nemá služby", "no card names services"),
        };
        return new($"{czech}; doplňte je, nebo část z „části“ smažte", $"{english}; add them, or delete the part from `části`");
    }

    private static Bilingual? Unfulfilled(Plan plan)
    {
        if (ItemStates.FieldOf(plan) is { } field)
        {
            return plan.AllItems().Exists(item => ItemStates.Of(item, field) is not null)
                ? null
                : new($"doplňte do karet „{field.Key}: {field.Choice[0].Name}“, nebo část z „části“ smažte", $"add `{field.Key}: {field.Choice[0].Name}` to the cards, or delete the part from `části`");
        }

        foreach (var other in plan.Grammar.Fields)
        {
            if (other.Type == FieldType.Enumeration) return Untold(other);
        }

        return new(
            "doplňte do gramatiky pole typu výčet s hodnotami jako „{ hodnota: naplněno, stav: hotovo }“, nebo část z „části“ smažte",
            "add a field of type výčet to the grammar with values such as `{ hodnota: naplněno, stav: hotovo }`, or delete the part from `části`");
    }

    private static Bilingual Untold(Field field) => new(
        $"je-li stavem plnění pole „{field.Key}“, napište to v gramatice k jeho hodnotám, třeba „{{ hodnota: {field.Choice[0].Name}, stav: hotovo }}“",
        $"if the field “{field.Key}” is the state of fulfilment, say so at its values in the grammar, such as `{{ hodnota: {field.Choice[0].Name}, stav: hotovo }}`");

    private static bool UsesAbbreviations(InspectedPlan inspected, Workspace workspace)
    {
        var register = workspace.Registers.Abbreviations;
        var search = new AbbreviationSearch(register.Map(entry => entry.Id));
        foreach (var text in inspected.Texts) search.Read(text.Value);
        foreach (var site in inspected.References)
        {
            if (workspace.Index.Targets(inspected.Plan, site) is not [EntryTarget { Entry: var entry }, ..]) continue;
            search.Read(entry.Kind == TargetKind.Abbreviation ? entry.Id : entry.Name);
        }

        return register.Only(entry => search.HasFound(entry.Id)).Count > 0;
    }
}
