namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>What checks find in the new plan only.</summary>
internal sealed class NewFindings : IQuestion
{
    private const string NumberingGap = "KPSS0301";

    private const string EmptyPart = "KPSS0313";

    /// <summary>Timeframes are told in other words.</summary>
    private const string OutsidePeriod = "KPSS0302";

    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var finding in rolled.Findings)
        {
            if (finding.Span is not { } place || finding.Code == OutsidePeriod && sheet.IsSettled(place)) continue;
            var kind = KindOf(finding.Code);
            sheet.Add(kind, place, $"{finding.Message.Czech} ({finding.Code})", $"{finding.Message.English} ({finding.Code})");
        }
    }

    private static DecisionKind KindOf(string code) => code switch
    {
        NumberingGap => DecisionKind.Items,
        EmptyPart => DecisionKind.Plan,
        _ => DecisionKind.Phrases,
    };
}
