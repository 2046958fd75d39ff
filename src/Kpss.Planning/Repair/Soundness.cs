using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair;

/// <summary>What is wrong with a workspace, as far as it takes to tell whether a change made it worse.</summary>
/// <param name="Clashes">Of the errors those of two things that have one name or number.</param>
internal sealed record Soundness(int Errors, int Clashes)
{
    /// <param name="clashing">The codes of clashes: a repair that brings one about has only put one error in the place of another.</param>
    public static Soundness Of(Sequence<Diagnostic> findings, string[] clashing)
    {
        var (errors, clashes) = (0, 0);
        foreach (var finding in findings)
        {
            if (finding.Severity != Severity.Error) continue;
            errors++;
            if (Array.IndexOf(clashing, finding.Code) >= 0) clashes++;
        }

        return new(errors, clashes);
    }

    public bool IsWorseThan(Soundness before) => Errors > before.Errors || Clashes > before.Clashes;

    /// <summary>True when a YAML file could be read before and now cannot: the errors it hides would count as mended.</summary>
    public static bool BreaksSyntax(string path, IWorld before, IWorld after) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && SyntaxErrors(path, after) > SyntaxErrors(path, before);

    private static int SyntaxErrors(string path, IWorld world)
    {
        var report = new Report();
        if (new SourceReader(world, report).Read(path) is { } file) YamlReader.Read(file, report);
        return report.Count;
    }
}
