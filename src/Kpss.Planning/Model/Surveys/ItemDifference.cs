using Kpss.Documents;
using Kpss.Planning.Grammar;

namespace Kpss.Planning.Model.Surveys;

/// <summary>What an item of one plan says otherwise than one of another plan, of what is printed.</summary>
/// <param name="IsMoved">True when it lies under another item than before.</param>
/// <param name="Fields">In the order of the newer grammar, then those that only the older one has.</param>
public sealed record ItemDifference(bool IsMoved, bool IsRetitled, bool IsIntroducedOtherwise, bool HasOtherAncestor, Sequence<Field> Fields);

/// <summary>Knows the differences between the items of two plans. Whoever tells all changes knows them too: this is how a document asks.</summary>
public delegate ItemDifference ItemDifferences(PlanItem before, PlanItem after);

/// <summary>Gets two plans ready to be asked; only plans that are compared are.</summary>
public delegate ItemDifferences PlanDifferences(Plan older, Plan newer);
