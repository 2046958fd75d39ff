using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Shapes;

/// <summary>The YAML files of a workspace with what their records are. A file that cannot be read to its end is left out.</summary>
internal static class ShapedFiles
{
    public static List<ShapedFile> Of(IWorld world, string root) =>
        WorkspaceReader.Read(world, root, new Report()) is { } workspace ? Of(world, root, workspace) : [];

    public static List<ShapedFile> Of(IWorld world, string root, Workspace workspace)
    {
        var files = new List<ShapedFile>();
        foreach (var source in Sources(root, workspace))
        {
            var report = new Report();
            if (new SourceReader(world, report).Read(source.Path) is { } text && Read(source, text) is { } file) files.Add(file);
        }

        return files;
    }

    /// <summary>One of the files with another text.</summary>
    public static ShapedFile? With(SourceFile text, string root, Workspace workspace)
    {
        foreach (var source in Sources(root, workspace))
        {
            if (source.Path == text.Path) return Read(source, text);
        }

        return null;
    }

    private static IEnumerable<Source> Sources(string root, Workspace workspace)
    {
        yield return new(WorkspacePaths.Under(root, FolderWalk.WorkspaceFile), (walk, node) => walk.Visit(node, WorkspaceShapes.Workspace));
        foreach (var path in workspace.Files.Registers) yield return new(path, (walk, node) => walk.VisitRegisters(node));
        foreach (var plan in workspace.Files.Plans)
        {
            yield return new(plan.PlanFile, (walk, node) => walk.Visit(node, WorkspaceShapes.Plan));
            // A plan that could not be read has no grammar by which its items could be told.
            if (workspace.Index.Plan(WorkspacePaths.NameOf(plan.Folder)) is not { } read) continue;
            foreach (var path in plan.Items) yield return new(path, (walk, node) => walk.VisitItem(node, read.Grammar));
        }
    }

    private static ShapedFile? Read(Source source, SourceFile text)
    {
        if (YamlReader.Read(text, new Report()) is not { IsWhole: true, Root: { } node } yaml) return null;
        var file = new ShapedFile(yaml);
        source.Visit(new ShapeWalk(file), node);
        return file;
    }

    private sealed record Source(string Path, Action<ShapeWalk, RecordNode> Visit);
}
