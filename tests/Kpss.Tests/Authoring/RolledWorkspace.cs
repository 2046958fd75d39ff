using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>A workspace in memory in which a plan is carried over.</summary>
internal sealed class RolledWorkspace
{
    private const string Root = "/disk/w";

    public MemoryWorld World { get; } = new();

    /// <summary>Every folder of the repository with a workspace in which nothing is wrong.</summary>
    public static IEnumerable<string> Folders => Directory
        .GetFiles(Repository.Root, "kpss.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Where(folder => folder.StartsWith("plans/", StringComparison.Ordinal) || folder.StartsWith("samples/", StringComparison.Ordinal) || folder.StartsWith("tests/cases/", StringComparison.Ordinal))
        .Where(folder => !folder.Contains("/expected", StringComparison.Ordinal) && !folder.Contains("/out/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static RolledWorkspace Of(string folder)
    {
        var rolled = new RolledWorkspace();
        var root = Repository.PathOf(folder.Split('/'));
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
            rolled.World.With($"{Root}/{Path.GetRelativePath(root, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        return rolled;
    }

    public RolledWorkspace With(string path, string text)
    {
        World.With($"{Root}/{path}", text);
        return this;
    }

    public string TextOf(string path) => World.TextOf($"{Root}/{path}");

    /// <summary>Null when something in it is wrong.</summary>
    public Workspace? Checked()
    {
        var report = new Report();
        var workspace = WorkspaceReader.Read(World, Root, report);
        if (workspace is not null) Kpss.Planning.Checks.Checker.Check(workspace, report);
        return report.HasErrors ? null : workspace;
    }

    /// <summary>Null when the plan is refused.</summary>
    public RolloverResult? Roll(int year, string? plan = null, string? folder = null, params string[] kept)
    {
        var report = new Report();
        YearlyRound.Prepare(World, Root, new(year, plan, folder, kept.ToSequence()), report, out var result);
        Assert.False(report.HasErrors, string.Join('\n', report.Sorted().Select(it => $"{it.Span?.File.Path}:{it.Span?.Line} {it.Code} {it.Message.Czech}")));
        if (result is not null) World.CreateAll(result.Files);
        return result;
    }

    public RolloverRefusal? Refusal(int year, string? plan = null, string? folder = null) =>
        YearlyRound.Prepare(World, Root, new(year, plan, folder, []), new Report(), out _);
}
