using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>Hands every survey over to the one who makes its kind.</summary>
internal sealed class SurveyComposer(Plan plan, Workspace workspace, Typesetter typesetter, PlanDifferences differences)
{
    private readonly ItemNames _names = new(plan, typesetter);

    /// <param name="printed">The texts of all other parts; asked for only where they matter.</param>
    /// <returns>Nothing where the plan says nothing of it.</returns>
    public Sequence<Block> Compose(SurveyPart part, BlockKey key, Func<IEnumerable<string>> printed) => part switch
    {
        IndexPart it => new IndexComposer(plan, workspace.Index, _names, typesetter).Compose(it, key),
        AbbreviationsPart => new AbbreviationsComposer(workspace.Registers.Abbreviations, typesetter).Compose(key, printed()),
        MatrixPart => new MatrixComposer(plan, workspace.Index, _names, typesetter).Compose(key),
        TimelinePart => new TimelineComposer(plan, _names, typesetter).Compose(key),
        FulfilmentPart => new FulfilmentComposer(plan, _names, typesetter).Compose(key),
        ComparisonPart it => new ComparisonComposer(plan, workspace.Index, _names, typesetter, differences).Compose(it, key),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
