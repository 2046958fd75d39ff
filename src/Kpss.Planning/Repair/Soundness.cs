using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
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

    /// <summary>
    /// True for blanks put in the place of tabs after which the same lines still cannot be read: how wide a tab was is a
    /// guess. Other repairs of syntax may well bring the next mistake of their line to light.
    /// </summary>
    public static bool LeavesBroken(Mending mending, IWorld after)
    {
        if (mending.Finding.Code != TabIndentation.Rule.Code) return false;
        var place = mending.Fix.Edits[^1].Span;
        foreach (var error in ReadingOf(place.File.Path, after).Sorted())
        {
            if (error.Span is { } found && found.Line <= place.Line) return true;
        }

        return false;
    }

    private static int SyntaxErrors(string path, IWorld world) => ReadingOf(path, world).Count;

    private static Report ReadingOf(string path, IWorld world)
    {
        var report = new Report();
        if (new SourceReader(world, report).Read(path) is { } file) YamlReader.Read(file, report);
        return report;
    }
}
