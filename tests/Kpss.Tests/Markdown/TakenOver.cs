using System.Text;
using System.Text.RegularExpressions;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Rendering.Markdown;
using Kpss.Tests.Cases;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Markdown;

/// <summary>Plans built as Markdown, and built again from that Markdown alone.</summary>
internal static partial class TakenOver
{
    private const string Root = "/disk";

    /// <summary>The plans of a workspace on the disk, each with its Markdown.</summary>
    public static List<(Plan Plan, string Markdown)> Plans(string folder)
    {
        using var world = new FolderWorld(folder, new Dictionary<string, string>());
        var workspace = WorkspaceReader.Read(world, world.CurrentDirectory, new Report())!;
        return [.. workspace.Plans.Zip(Documents(world, world.CurrentDirectory), (plan, document) => (plan, Rendered(document)))];
    }

    /// <summary>The Markdown of a plan whose only part is the given Markdown; all else is as in the workspace on the disk.</summary>
    public static string Again(string folder, Plan plan, string markdown)
    {
        var world = new MemoryWorld().With($"{Root}/{plan.Id}/cely-dokument.md", markdown);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var top = path.Split('/')[0];
            if (path == $"{plan.Id}/plan.yaml") world.With($"{Root}/{path}", Parts().Replace(File.ReadAllText(file), "").TrimEnd('\n') + "\nčásti:\n  - dokument: cely-dokument.md\n");
            else if (top == plan.Parent?.PlanId || top != "out" && !File.Exists(Path.Combine(folder, top, "plan.yaml"))) world.With($"{Root}/{path}", File.ReadAllBytes(file));
        }

        return Rendered(Assert.Single(Documents(world, Root), document => document.Info.Name == plan.Id));
    }

    /// <summary>The Markdown of a small plan whose only part is the given Markdown.</summary>
    public static string Again(string markdown)
    {
        var world = new MemoryWorld()
            .With($"{Root}/kpss.yaml", "region: Klatovsko\nzadavatel: Klatovy\n")
            .With($"{Root}/plan/plan.yaml", "název: Plán\nobdobí: 2025\nčásti:\n  - dokument: cely-dokument.md\n")
            .With($"{Root}/plan/cely-dokument.md", markdown);
        return Rendered(Assert.Single(Documents(world, Root)));
    }

    public static string Rendered(Document document)
    {
        using var target = new MemoryStream();
        new MarkdownRenderer().Render(document, target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static Sequence<Document> Documents(IWorld world, string root)
    {
        var report = new Report();
        var compilation = Compiler.Compile(world, root, report)!;
        Assert.Empty(report.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Span?.Line}: {finding.Message.Czech}"));
        return compilation.Documents;
    }

    [GeneratedRegex(@"^části:\n(?:[ -].*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Parts();
}
