using System.Text;
using Kpss.Cli;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Grammar.Rules;
using Kpss.Tests.Architecture;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Repair;

/// <summary>All mistakes that the cases show are food for repairs and layouts.</summary>
public class EveryCaseTests
{
    private const string Root = "/disk/plan";

    private static readonly string[] Inputs = [.. Directory.GetFiles(Repository.PathOf("tests", "cases"), "kpss.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetDirectoryName(file)!)
        .Where(folder => Path.GetFileName(folder) == "input")];

    private static readonly HashSet<string> Fixable = [.. RuleList.All.Where(rule => rule.IsFixable).Select(rule => rule.Code)];

    [Fact]
    public void What_check_calls_repairable_is_repaired_and_nothing_gets_worse() => Offenders.None(Inputs.SelectMany(FlawsOfRepair));

    [Fact]
    public void What_was_laid_out_needs_no_second_time() => Offenders.None(Inputs.SelectMany(FlawsOfLayout));

    private static IEnumerable<string> FlawsOfRepair(string folder)
    {
        var world = World(folder);
        var before = Findings(world);
        var fixing = Fix(world);
        Write(world, fixing.Files);
        var after = Findings(world);
        foreach (var finding in before)
        {
            if (finding.Fix is { IsSafe: true } && !Fixable.Contains(finding.Code)) yield return $"{folder}: {finding.Code} is mended and does not say so";
        }

        if (Errors(after) > Errors(before)) yield return $"{folder}: more errors than before";
        if (Errors(after) != fixing.Remaining.AsSpan().ToArray().Count(IsError)) yield return $"{folder}: other errors are left than was said";
        // An id put right may turn out to be taken: that repair is left out.
        if (after.Any(finding => finding.Fix is { IsSafe: true } && finding.Code != BadId.Rule.Code)) yield return $"{folder}: {after.First(finding => finding.Fix is { IsSafe: true }).Message.English} is still there";
        if (Fix(world).Made.Count > 0) yield return $"{folder}: a second time finds more to repair";
    }

    private static IEnumerable<string> FlawsOfLayout(string folder)
    {
        var world = World(folder);
        var before = Findings(world);
        var formatting = Formatter.Format(world, Root);
        foreach (var path in formatting.Refused.AsEnumerable()) yield return $"{path} of {folder}: refused";
        Write(world, formatting.Files.Select(file => file.Text));
        if (Errors(Findings(world)) != Errors(before)) yield return $"{folder}: other errors than before";
        foreach (var file in Formatter.Format(world, Root).Files.AsEnumerable()) yield return $"{file.Text.Path} of {folder}: changes again";
    }

    private static MemoryWorld World(string folder)
    {
        var world = new MemoryWorld();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) world.With($"{Root}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        return world;
    }

    private static Diagnostic[] Findings(MemoryWorld world)
    {
        var report = new Report();
        Compiler.Compile(world, Root, report);
        return [.. report.Sorted()];
    }

    private static int Errors(Diagnostic[] findings) => findings.Count(IsError);

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private static Fixing Fix(MemoryWorld world) => new Fixer((edited, root, report) => Compiler.Compile(edited, root, report), _ => true).Fix(world, Root);

    private static void Write(MemoryWorld world, IEnumerable<Planning.Repair.ChangedText> changes)
    {
        foreach (var change in changes) world.With(change.Path, change.After.ToBytes());
    }
}
