using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

/// <summary>What the author of an unknown reference most likely meant.</summary>
internal static class ReferenceHints
{
    public static Bilingual For(ReferenceSite site, Plan plan, Workspace workspace)
    {
        if (site.Kind == TargetKind.AncestorItem && workspace.Index.ParentOf(plan) is null)
            return new("tento plán tu nadřazený plán nemá; uveďte ho v plan.yaml: „nadřazený_plán: složka“", "this plan has no parent here; name it in plan.yaml: `nadřazený_plán: folder`");
        var candidates = Candidates.Of(site.Kind, plan, workspace);
        return UnspacedDashes.HintFor(site.Place)
            ?? WrittenRole.In(site, candidates)?.Hint
            ?? ByName(site.Id, candidates)
            ?? SeveralIds.HintFor(site, candidates)
            ?? Elsewhere(site, plan, workspace)
            ?? Misspelt(site.Id, candidates)
            ?? ByWords(site.Id, candidates)
            ?? Omitted(site)
            ?? ByPrefix(site, plan)
            ?? WhereToAdd(site.Kind);
    }

    public static Bilingual ForParent(string id, Workspace workspace) => ForPlan(id, workspace.Plans) ?? new(
        "uveďte název složky plánu; plán, který tu není, zapište jako „nadřazený_plán: { název: …, období: … }“",
        "give the name of the plan's folder; write a plan that isn't here as `nadřazený_plán: { název: …, období: … }`");

    /// <param name="plans">Those of the workspace that may be meant.</param>
    public static Bilingual ForPlanHere(string id, Sequence<Plan> plans)
    {
        if (plans.Count == 0) return new("jiný plán v této pracovní složce není", "there is no other plan in this workspace");
        if (ForPlan(id, plans) is { } hint) return hint;
        var folders = string.Join(", ", plans.Select(plan => plan.Id));
        return new($"uveďte složku plánu v této pracovní složce: {folders}", $"give the folder of a plan in this workspace: {folders}");
    }

    private static Bilingual? ForPlan(string id, Sequence<Plan> plans)
    {
        var candidates = plans.Select(plan => new Candidate(plan.Id, plan.Title)).ToArray();
        return ByName(id, candidates) ?? Misspelt(id, candidates);
    }

    private static Bilingual? ByName(string written, IReadOnlyList<Candidate> candidates)
    {
        var names = candidates.Where(candidate => candidate.Name.Length > 0 && candidate.Name != candidate.Id).ToArray();
        if (Nearest.To(written, names.Select(candidate => candidate.Name)) is not { } name) return null;
        // An id may look like a name: the nearer of both was meant.
        if (Words.Fold(name) != Words.Fold(written) && Nearest.To(written, candidates.Select(candidate => candidate.Id)) is not null) return null;

        var id = names.First(candidate => candidate.Name == name).Id;
        return new($"tady se píše id: „{id}“; jméno a číslo si kpss doplní", $"write the id here: “{id}”; kpss fills in name and number");
    }

    private static Bilingual? Misspelt(string written, IReadOnlyList<Candidate> candidates) =>
        Nearest.To(written, candidates.Select(candidate => candidate.Id)) is { } nearest
            ? new($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?")
            : null;

    /// <summary>`ledovec` for `ledovec-z-s`: whole words of one id, and of no other.</summary>
    private static Bilingual? ByWords(string written, IReadOnlyList<Candidate> candidates)
    {
        if (!Words.IsId(written)) return null;
        var ids = candidates
            .Where(candidate => $"-{candidate.Id}-".Contains($"-{written}-", StringComparison.Ordinal))
            .Select(candidate => candidate.Id).Distinct(StringComparer.Ordinal).ToArray();
        return ids is [var id] ? new($"mysleli jste „{id}“?", $"did you mean “{id}”?") : null;
    }

    /// <summary>The id exists, but names a thing of another kind.</summary>
    private static Bilingual? Elsewhere(ReferenceSite site, Plan plan, Workspace workspace)
    {
        if (workspace.Index.Targets(plan, site with { Kind = TargetKind.Anything }) is not [var target, ..]) return null;
        var (found, wanted) = (KindOf(target), KindOf(site.Kind));
        return new($"„{site.Id}“ je {found.Czech}, sem patří {wanted.Czech}", $"“{site.Id}” is {found.English}; {wanted.English} belongs here");
    }

    private static Bilingual? Omitted(ReferenceSite site) =>
        site.Kind != TargetKind.Anything && Nearest.To(site.Id, [OmittedValue.Word]) is { } word
            ? new($"mysleli jste „{word}“?", $"did you mean “{word}”?")
            : null;

    private static Bilingual? ByPrefix(ReferenceSite site, Plan plan)
    {
        var colon = site.Id.IndexOf(':', StringComparison.Ordinal);
        if (site.Kind != TargetKind.Anything || colon <= 0) return null;
        var prefixes = string.Join(", ", ProseReferences.AllPrefixes(plan.Grammar).Select(prefix => $"{prefix}:"));
        return new($"před dvojtečkou může být: {prefixes}", $"before the colon there may be: {prefixes}");
    }

    private static Bilingual WhereToAdd(TargetKind kind) => kind switch
    {
        TargetKind.Abbreviation => new("zapište ji do rejstříku pod „zkratky:“", "add it to the register under `zkratky:`"),
        TargetKind.Item => new("uveďte id položky tohoto plánu", "give the id of an item of this plan"),
        TargetKind.AncestorItem => new("uveďte id položky nadřazeného plánu", "give the id of an item of the parent plan"),
        _ when RegisterKind.Find(kind) is { } register => new(
            $"zapište {(register.IsMasculine ? "ho" : "ji")} do rejstříku pod „{register.Key}:“, nebo opravte id",
            $"add it to the register under `{register.Key}:`, or correct the id"),
        _ => new("uveďte id položky plánu nebo záznamu z rejstříku", "give the id of an item or of a register's entry"),
    };

    private static Bilingual KindOf(ReferenceTarget target) => KindOf(target is EntryTarget it ? it.Entry.Kind : TargetKind.Item);

    private static Bilingual KindOf(TargetKind kind) => RegisterKind.Find(kind) is { One: var one }
        ? new(one.Czech, $"{(one.English[0] == 'a' ? "an" : "a")} {one.English}")
        : new("položka plánu", "an item of the plan");
}
