using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Checks;

/// <summary>A plan for 2025 with one measure, to put a single check to it.</summary>
internal sealed class SmallPlan(string prose)
{
    public const string File = "/disk/plan/1-1.yaml";

    public string Settings { get; init; } = "";

    public string Registers { get; init; } = "subjekty: {}\n";

    /// <summary>What a check points at in the measure's prose, in order; joined by bars.</summary>
    public string FoundBy(ICheck check) => string.Join(" | ", Findings(check).Where(finding => finding.Span!.File.Path == File).Select(finding => finding.Span!.Text.ToString()));

    public Sequence<Diagnostic> Findings(ICheck check)
    {
        var report = new Report();
        check.Run(new(Read()), report);
        return report.Sorted();
    }

    private Workspace Read()
    {
        var indented = string.Join('\n', prose.Split('\n').Select(line => line.Length == 0 ? "" : "  " + line));
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", $"region: Klatovsko\nzadavatel: Klatovy\n{Settings}")
            .WithFolder("/disk/rejstriky")
            .With("/disk/rejstriky/rejstrik.yaml", Registers)
            .WithFolder("/disk/plan")
            .With("/disk/plan/plan.yaml", "název: Plán\nobdobí: 2025\n")
            .With("/disk/plan/oblast.yaml", "oblast: 1\nnázev: Oblast\n")
            .With(File, $"opatření: \"1.1\"\nnázev: Název\npopis: |\n{indented}\n");
        var report = new Report();
        var workspace = WorkspaceReader.Read(world, "/disk", report);
        Assert.Empty(report.Sorted().Select(finding => $"{finding.Code} {finding.Message.Czech}"));
        Assert.NotNull(workspace);
        return workspace;
    }
}
