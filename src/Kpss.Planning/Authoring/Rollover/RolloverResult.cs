using Kpss.Documents;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>A new plan made of another, ready to be written.</summary>
/// <param name="Continued">Items with cards or with nothing below them, as comparisons count them.</param>
/// <param name="Ended">Also the chapters of which all ended.</param>
/// <param name="NotTaken">Files of the old folder that stay behind.</param>
public sealed record RolloverResult(
    Plan Before,
    Plan After,
    string Folder,
    Sequence<OutputFile> Files,
    Sequence<PlanItem> Continued,
    Sequence<EndedItem> Ended,
    Sequence<ChangedHeading> ChangedHeadings,
    Sequence<string> DroppedKeys,
    Sequence<string> NotTaken,
    Sequence<Decision> Decisions)
{
    /// <summary>False when the period of either is also that of another plan, so that it doesn't tell them apart.</summary>
    public bool ArePlansOfAYearEach { get; init; }
}
