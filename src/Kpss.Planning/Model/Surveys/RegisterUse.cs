using Kpss.Documents;

namespace Kpss.Planning.Model.Surveys;

/// <summary>An entry of a register and the items that name it, in printing order.</summary>
public sealed record RegisterUse(RegisterEntry Entry, Sequence<ItemUse> Items);

/// <param name="Roles">What the entry does there: `spolupracující`, or the label of the field where several name actors.</param>
public sealed record ItemUse(PlanItem Item, Sequence<string> Roles);
