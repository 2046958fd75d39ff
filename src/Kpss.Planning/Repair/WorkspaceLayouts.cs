using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Repair.Layout;
using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair;

/// <summary>The files of a workspace in their new layout.</summary>
/// <param name="Files">Those that change.</param>
/// <param name="Refused">Those that a layout would have changed in more than that.</param>
/// <param name="Unread">Those that cannot be read to their end.</param>
public sealed record WorkspaceLayouts(List<LaidFile> Files, List<string> Refused, Sequence<string> Unread)
{
    public static WorkspaceLayouts Of(IWorld world, string root, Workspace workspace)
    {
        var layouts = new WorkspaceLayouts([], [], Unreadable(world, root, workspace));
        var texts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in ShapedFiles.Of(world, root, workspace))
        {
            layouts.Add(file, root, workspace);
            foreach (var mention in file.ProseFiles)
            {
                if (WorkspacePaths.Join(WorkspacePaths.Parent(file.Source.Path), mention.Value.Trim()) is { } path) texts.Add(path);
            }
        }

        foreach (var path in texts) layouts.AddText(path, world, root);
        return layouts;
    }

    public WorkspaceLayouts Only(Predicate<string> wanted) => new(Files.FindAll(file => wanted(file.Text.Path)), Refused.FindAll(wanted), Unread.Only(wanted));

    /// <summary>When kpss.yaml itself cannot be read.</summary>
    public static Sequence<string> Unreadable(IWorld world, string root) => [WorkspacePaths.Under(root, FolderWalk.WorkspaceFile)];

    private static Sequence<string> Unreadable(IWorld world, string root, Workspace workspace)
    {
        var paths = new List<string> { WorkspacePaths.Under(root, FolderWalk.WorkspaceFile) };
        paths.AddRange(workspace.Files.Registers);
        foreach (var plan in workspace.Files.Plans) paths.AddRange([plan.PlanFile, .. plan.Items]);
        var reader = new FileReader(world, root, new Report());
        return paths.FindAll(path => reader.Yaml(path) is not { IsWhole: true }).ToSequence();
    }

    private void Add(ShapedFile file, string root, Workspace workspace)
    {
        var path = file.Source.Path;
        var laid = SourceLayout.Of(file, text => ShapedFiles.With(new(path, text), root, workspace));
        if (laid is not null && laid.Text == file.Source.Text) return;
        if (laid is null || ShapedFiles.With(new(path, laid.Text), root, workspace) is not { } after || !SameContent.Of(file, after)) Refused.Add(path);
        else Files.Add(new(new(file.Source, laid.Text), laid.OrdersKeys, laid.SplitsSentences));
    }

    private void AddText(string path, IWorld world, string root)
    {
        var report = new Report();
        if (!world.FileExists(path) || !new WorkspacePaths(world, root, report).IsInside(path) || new SourceReader(world, report).Read(path) is not { } file) return;
        var laid = ProseLayout.Format(file.Text, LineEnds.Of(file.Text));
        if (laid != file.Text) Files.Add(new(new(file, laid), OrdersKeys: false, SplitsSentences: true));
    }
}

/// <param name="OrdersKeys">Keys have moved.</param>
/// <param name="SplitsSentences">Sentences have got lines of their own.</param>
public sealed record LaidFile(ChangedText Text, bool OrdersKeys, bool SplitsSentences);
