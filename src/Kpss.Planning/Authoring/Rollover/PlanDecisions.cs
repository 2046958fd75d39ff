using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What is to be decided about the plan as a whole.</summary>
internal sealed class PlanDecisions(RolloverChoice choice, RolloverDraft draft, Plan plan, Workspace workspace)
{
    public void AddTo(List<Decision> decisions)
    {
        foreach (var (place, text) in All()) decisions.Add(new(DecisionKind.Plan, place, text));
        if (ContactName() is { } name) decisions.Add(new(DecisionKind.People, name.Span, new($"kontakt: {name.Line}, platí ještě?", $"contact: {name.Line}, is it still right?")));
    }

    private IEnumerable<(SourceSpan Place, Bilingual Text)> All()
    {
        foreach (var (place, text) in KeptHeadings()) yield return (place, text);
        if (plan.Title == choice.Plan.Title && !draft.Headings.Kept.Exists(kept => kept.Key == "název")) yield return (PlaceOf("název"), new("název neříká, na které období plán je; zůstal beze změny", "the title doesn't say which period the plan is for; it is as it was"));
        foreach (var (place, text) in Remarks()) yield return (place, text);
        if (choice.LeavesGap) yield return (PlaceOf("období"), Gap());
        if (draft.DroppedKeys.AsSpan().Contains("prodloužení")) yield return (PlaceOf("období"), Extension());
        if (ParentText() is { } parent) yield return (plan.Parent!.Place, parent);
    }

    private IEnumerable<(SourceSpan Place, Bilingual Text)> KeptHeadings()
    {
        if (draft.Of(choice.Plan.Place.File) is not { } file) yield break;
        foreach (var kept in draft.Headings.Kept) yield return (file.Moved(kept.Place), kept.Text);
    }

    private IEnumerable<(SourceSpan Place, Bilingual Text)> Remarks()
    {
        if (draft.Of(choice.Plan.Place.File) is not { } file) yield break;
        foreach (var (comment, key) in draft.Remarks)
        {
            var text = Words.Quote(comment.Text.TrimStart(" #").ToString());
            yield return (file.Moved(comment), new($"komentář zůstal, ale klíč „{key}“ pod ním v novém plánu není: „{text}“", $"the comment stayed, but the key “{key}” below it isn't in the new plan: “{text}”"));
        }
    }

    private Bilingual Gap()
    {
        var (first, last) = (NewPeriod.YearAfter(choice.Plan), choice.Period.FirstDay.Year - 1);
        var years = first == last ? $"{first}" : $"{first}–{last}";
        return new($"mezi plány zůstává mezera: {years} nemá žádný z nich", $"a gap stays between the plans: neither has {years}");
    }

    private Bilingual Extension() => new(
        $"plán {choice.Plan.Id} byl prodloužen do {Dates.Print(choice.Plan.Period.To!.Value)}; nový začíná {Dates.Print(choice.Period.FirstDay)}, prodloužení v něm není",
        $"the plan {choice.Plan.Id} was extended to {Dates.Print(choice.Plan.Period.To!.Value)}; the new one begins on {Dates.Print(choice.Period.FirstDay)} and has no extension");

    /// <summary>A parent plan that is over before the new plan begins.</summary>
    private Bilingual? ParentText()
    {
        if (plan.Parent is not { } parent) return null;
        var here = workspace.Index.ParentOf(plan);
        if ((here?.Period ?? parent.Period) is not { To: { } to } period || to >= choice.Period.FirstDay) return null;
        var (czech, english) = ("", "");
        foreach (var other in workspace.Plans)
        {
            if (other.Id == plan.Id || other.Id == here?.Id || other.Kind is null || here?.Kind is not { } kind) continue;
            if (Words.Fold(other.Kind) == Words.Fold(kind) && other.Period.Touches(plan.Period)) (czech, english) = ($"; nabízí se {other.Id}", $"; {other.Id} may be the one");
        }

        return new(
            $"nadřazený plán platil na období {period.Text}: z čeho vychází ten nový?{czech}",
            $"the parent plan was for {period.Text}: what does the new one come from?{english}");
    }

    private ScalarNode? ContactName() =>
        Root()?.Find("kontakt") is RecordNode contact && new KeyedRecord(contact, new Report()).Find("jméno") is ScalarNode { IsEmpty: false } name ? name : null;

    private SourceSpan PlaceOf(string key) => Root()?.PlaceOf(key) ?? plan.Place;

    private KeyedRecord? Root() => draft.Of(choice.Plan.Place.File) is { } file && YamlReader.Read(file.New, new Report()).Root is { } root ? new(root, new Report()) : null;
}
