using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>Commands to go on with, as they can be copied from where the user is.</summary>
internal static class NextSteps
{
    public static void Tell(IReadOnlyList<(string Line, Bilingual About)> steps, Session session)
    {
        var screen = Screen.Results(session.World);
        var width = steps.Max(step => step.Line.Length);
        foreach (var (line, about) in steps) screen.Line($"  {line.PadRight(width)}  {about.In(session.Language)}", hanging: width + 4);
    }

    /// <param name="workspace">As the user named it; null where nothing has to be said.</param>
    public static string Argument(string? workspace) => workspace is null ? "" : $" {Quoted(workspace)}";

    public static string Option(string? workspace) => workspace is null ? "" : $" --workspace {Quoted(workspace)}";

    /// <summary>As every shell takes it for one word.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
