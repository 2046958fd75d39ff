using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings.Publicity;

internal static class FundingNotices
{
    /// <summary>Each that somebody wrote, once: plans share the one of their workspace.</summary>
    public static List<FundingNotice> Of(Workspace workspace)
    {
        var notices = new List<FundingNotice>();
        Add(workspace.Settings.Publication, notices);
        foreach (var plan in workspace.Plans) Add(plan.Publication, notices);
        return notices;
    }

    private static void Add(Publication publication, List<FundingNotice> notices)
    {
        if (publication.Funding is { } notice && !notices.Exists(known => ReferenceEquals(known, notice))) notices.Add(notice);
    }
}
