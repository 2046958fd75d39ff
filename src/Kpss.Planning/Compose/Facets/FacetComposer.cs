using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Facets;

/// <summary>By what readers choose among the items that carry cards. A facet of one choice would choose nothing.</summary>
internal static class FacetComposer
{
    private const int FewestChoices = 2;

    public static Sequence<Facet> Compose(Plan plan, WorkspaceIndex index, Typesetter typesetter)
    {
        var facets = new List<Facet>(4);
        Add(facets, new("subjekt", "Subjekt", Choices(RegisterUses.Of(plan, index, TargetKind.Actor), typesetter)));
        Add(facets, new("cilova-skupina", "Cílová skupina", Choices(RegisterUses.Of(plan, index, TargetKind.TargetGroup), typesetter)));
        Add(facets, new("termin", "Termín", TimeframeChoices.Of(plan, typesetter)));
        if (ItemStates.FieldOf(plan) is { } field) Add(facets, new("stav", "Stav", Choices(field, plan, typesetter)));
        return facets.ToSequence();
    }

    private static void Add(List<Facet> facets, Facet facet)
    {
        if (facet.Choices.Count >= FewestChoices) facets.Add(facet);
    }

    private static Sequence<FacetChoice> Choices(Sequence<RegisterUse> uses, Typesetter typesetter) => uses.Map(use => new FacetChoice(
        use.Entry.Id,
        typesetter.Set(FirstLetter.Capital(use.Entry.Name)),
        use.Items.Map(used => new BlockKey(used.Item.Id))));

    private static Sequence<FacetChoice> Choices(Field field, Plan plan, Typesetter typesetter)
    {
        var choices = new List<FacetChoice>(field.Choice.Count);
        foreach (var state in field.Choice.AsSpan())
        {
            var items = plan.AllItems().Only(item => ItemStates.Of(item, field)?.Choice == state.Name);
            if (items.Count > 0) choices.Add(new(Sources.Words.ToId(state.Name), typesetter.Set(FirstLetter.Capital(state.Name)), items.Map(item => new BlockKey(item.Id))));
        }

        return choices.ToSequence();
    }
}
