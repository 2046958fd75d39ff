using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Repair;

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
        if (WorkspaceReader.Read(world, root, report) is not { } workspace) return new([], [], SourceLayouts.Unreadable(world, root));

        var before = Reading.Of(workspace, report);
        var layouts = SourceLayouts.Of(world, root, workspace).Only(wanted);
        var edited = new EditedWorld(world);
        var refused = new List<string>(layouts.Refused);
        foreach (var layout in layouts.Files) edited.Put(layout.Path, layout.Text);
        var files = layouts.Files;
        if (Reading.Of(edited, root) != before)
        {
            edited = new(world);
            files = [];
            foreach (var layout in layouts.Files)
            {
                var attempt = edited.Branch();
                attempt.Put(layout.Path, layout.Text);
                if (Reading.Of(attempt, root) != before) refused.Add(layout.Path);
                else (edited, files) = (attempt, [.. files, layout]);
            }
        }

        var changes = edited.Changes;
        return new(changes.Map(change => new FormattedFile(change, files.Find(file => file.Path == change.Path)!)), refused.ToSequence(), layouts.Unread);
    }

    /// <summary>What was read, as far as the layout of the sources must not change it.</summary>
    private sealed record Reading(WorkspaceSettings Settings, Registers Registers, Sequence<Plan> Plans, int Findings)
    {
        private static readonly Reading None = new(null!, null!, [], 0);

        public static Reading Of(Workspace workspace, Report report) => new(workspace.Settings, workspace.Registers, workspace.Plans, report.Sorted().Count);

        public static Reading Of(IWorld world, string root)
        {
            var report = new Report();
            return WorkspaceReader.Read(world, root, report) is { } workspace ? Of(workspace, report) : None;
        }
    }
}

/// <param name="Refused">Files that would have changed more than their layout.</param>
/// <param name="Unread">Files that cannot be read to their end.</param>
public sealed record Formatting(Sequence<FormattedFile> Files, Sequence<string> Refused, Sequence<string> Unread);

public sealed record FormattedFile(ChangedText Text, LaidFile Layout);
