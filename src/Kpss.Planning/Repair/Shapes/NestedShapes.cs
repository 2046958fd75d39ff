using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Reading.Publishing;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair.Shapes;

/// <summary>Which record stands behind which key of another: on its own, or in a list.</summary>
internal static class NestedShapes
{
    private static readonly (RecordShape Owner, string Key, RecordShape Inner)[] Table =
    [
        (WorkspaceShapes.Workspace, "výstupy", WorkspaceShapes.Outputs),
        (WorkspaceShapes.Workspace, "typografie", WorkspaceShapes.Typography),
        .. OfBoth(WorkspaceShapes.Workspace),
        (WorkspaceShapes.Plan, "schválení", WorkspaceShapes.Approval),
        (WorkspaceShapes.Plan, "prodloužení", WorkspaceShapes.Extension),
        (WorkspaceShapes.Plan, "nadřazený_plán", WorkspaceShapes.ParentPlan),
        (WorkspaceShapes.Plan, "části", WorkspaceShapes.Part),
        .. OfBoth(WorkspaceShapes.Plan),
        .. OfParts(),
        (PublicationShapes.Funding, "znak", PublicationShapes.Picture),
        (GrammarShapes.Grammar, "úrovně", GrammarShapes.Level),
        (GrammarShapes.Grammar, "pole", GrammarShapes.Field),
        (GrammarShapes.Field, "hodnoty", GrammarShapes.Choice),
    ];

    public static RecordShape? Behind(RecordShape owner, string key)
    {
        var folded = Words.Fold(key);
        foreach (var (candidate, name, inner) in Table)
        {
            if (ReferenceEquals(candidate, owner) && Words.Fold(name) == folded) return inner;
        }

        return null;
    }

    /// <summary>The record that a field of an item may be written as.</summary>
    public static RecordShape? Of(FieldType type) => type switch
    {
        FieldType.Prose => ValueReader.FileShape,
        FieldType.Actors => PeopleReader.ActorShape,
        FieldType.TargetGroups => PeopleReader.GroupsShape,
        FieldType.Enumeration => FigureReader.EnumerationShape,
        FieldType.Money => FigureReader.CostShape,
        FieldType.Indicator => FigureReader.IndicatorShape,
        FieldType.Capacity => FigureReader.CapacityShape,
        _ => null,
    };

    private static IEnumerable<(RecordShape Owner, string Key, RecordShape Inner)> OfBoth(RecordShape owner) =>
    [
        (owner, "gramatika", GrammarShapes.Grammar),
        (owner, "logo", PublicationShapes.Picture),
        (owner, "kontakt", PublicationShapes.Contact),
        (owner, "licence", PublicationShapes.Licence),
        (owner, "přístupnost", PublicationShapes.Accessibility),
        (owner, "publicita", PublicationShapes.Funding),
    ];

    private static IEnumerable<(RecordShape Owner, string Key, RecordShape Inner)> OfParts()
    {
        foreach (var part in WorkspaceShapes.Part.Keys)
        {
            yield return (WorkspaceShapes.Part, part.Name, part.Name == "srovnání" ? WorkspaceShapes.Comparison : WorkspaceShapes.Titled);
        }
    }
}
