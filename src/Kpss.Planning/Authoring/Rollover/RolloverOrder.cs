using Kpss.Documents;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What a person asks for.</summary>
/// <param name="Year">The first year of the new plan.</param>
/// <param name="Plan">The plan to go on from, as the user calls it; null when it is to be found.</param>
/// <param name="FolderName">The name of the new folder; null when it is to be made of the old one.</param>
/// <param name="Kept">Ids of items that are taken over although they ended.</param>
public sealed record RolloverOrder(int Year, string? Plan, string? FolderName, Sequence<string> Kept)
{
    public const int FirstYear = 1990;
    public const int LastYear = 2100;
}
