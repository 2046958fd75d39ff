using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Reading;

/// <summary>
/// The id of an item that has none of its own: `opatreni-1-3`. Where number or title may stand elsewhere in the plan
/// too, it starts with the id of the item within which they don't: `skupina-seniori-cil-1`, `borek-odvoz-k-lekari`.
/// </summary>
internal static class DerivedId
{
    public static string Of(DraftItem draft, Naming naming, string title)
    {
        var owner = OwnerOf(draft);
        if (draft.Number is null && owner is not null) return Words.ToId($"{owner.Id} {title}");
        return Words.ToId($"{owner?.Id} {draft.Level.Key} {(naming.FullNumber.Length > 0 ? naming.FullNumber : title)}");
    }

    private static DraftItem? OwnerOf(DraftItem draft)
    {
        if (draft.Level.Number is not { } pattern) return draft.Parent;
        if (draft.NumberingScope is not { } scope) return null;

        // A number that holds its scope's number stands once wherever that one does.
        var isWithinScope = pattern.NamesParent || draft.Level.Label is null;
        return isWithinScope && scope.Number is not null ? OwnerOf(scope) : scope;
    }
}
