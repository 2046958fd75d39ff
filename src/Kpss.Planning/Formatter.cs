using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Repair;
using Kpss.Planning.Sources;

namespace Kpss.Planning;

/// <summary>
/// Brings the sources of a workspace to one layout, in memory. The plans that are read afterwards must equal those before:
/// a file that would change them is left as it is.
/// </summary>
public static class Formatter
{
    public static Formatting Format(IWorld world, string root) => Format(world, root, _ => true);

    /// <param name="wanted">Tells of a file whether it is asked about.</param>
    public static Formatting Format(IWorld world, string root, Predicate<string> wanted)
    {
        var report = new Report();
        if (WorkspaceReader.Read(world, root, report) is not { } workspace) return new([], [], WorkspaceLayouts.Unreadable(world, root));

        var before = Reading.Of(workspace, report);
        var layouts = WorkspaceLayouts.Of(world, root, workspace).Only(wanted);
        var refused = new List<string>(layouts.Refused);
        var files = layouts.Files;
        if (Reading.With(files, world, root) != before)
        {
            files = [];
            foreach (var layout in layouts.Files)
            {
                List<LaidFile> attempt = [.. files, layout];
                if (Reading.With(attempt, world, root) != before) refused.Add(layout.Text.Path);
                else files = attempt;
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Text.Path, right.Text.Path));
        return new(files.ToSequence(), refused.ToSequence(), layouts.Unread);
    }

    /// <summary>What was read, as far as the layout of the sources must not change it.</summary>
    private sealed record Reading(WorkspaceSettings Settings, Registers Registers, Sequence<Plan> Plans, int Findings)
    {
        private static readonly Reading None = new(null!, null!, [], 0);

        public static Reading Of(Workspace workspace, Report report) => new(workspace.Settings, workspace.Registers, workspace.Plans, report.Sorted().Count);

        public static Reading With(List<LaidFile> files, IWorld world, string root)
        {
            var report = new Report();
            return WorkspaceReader.Read(new PlannedWorld(world, files.Select(file => file.Text.Output)), root, report) is { } workspace ? Of(workspace, report) : None;
        }
    }
}

/// <param name="Refused">Files that would have changed more than their layout.</param>
/// <param name="Unread">Files that cannot be read to their end.</param>
public sealed record Formatting(Sequence<LaidFile> Files, Sequence<string> Refused, Sequence<string> Unread);
