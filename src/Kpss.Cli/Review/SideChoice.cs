using Kpss.Documents.Outside;

namespace Kpss.Cli.Review;

/// <summary>One side of a comparison, not read yet.</summary>
/// <param name="Label">How the reader knows it.</param>
/// <param name="Root">The folder of kpss.yaml in that world.</param>
/// <param name="Plan">The folder or the year of the one plan that is meant; null for the whole workspace.</param>
internal sealed record SideChoice(string Label, IWorld World, string Root, string? Plan)
{
    /// <summary>What it is, for those who don't know it by its label.</summary>
    public string Told { get; init; } = Label;
}
