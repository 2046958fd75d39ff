using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Reporting;

/// <summary>What a build says: its findings to those who watch it, the files to those who take them further.</summary>
public static class BuildReporter
{
    public static void TellFindings(Findings findings, Session session)
    {
        if (findings.Diagnostics.Count == 0) return;
        var screen = Screen.Messages(session.World);
        new TextReporter(screen, session.Language, session.World.CurrentDirectory).Write(findings.Diagnostics);
        screen.Line(findings.Failed ? Summary.OfStoppedBuild(findings, session.Language) : Summary.Of(findings, session.Language));
        if (session.World.Console.ErrorIsTerminal && Summary.Pointer(findings, session.Language) is { } pointer) screen.Line(pointer);
        screen.Target.Flush();
    }

    public static void TellFiles(IReadOnlyList<OutputFile> files, TimeSpan time, Session session)
    {
        var target = session.World.Console.Out;
        target.WriteLine($"{Written(files.Count, session.Language)} {Wording.Seconds(time, session.Language)}{(files.Count > 0 ? ":" : ".")}");
        ListFiles(files, session);
    }

    public static void ListFiles(IReadOnlyList<OutputFile> files, Session session)
    {
        var target = session.World.Console.Out;
        var paths = new List<string>();
        var width = 0;
        foreach (var file in files)
        {
            var path = DisplayText.Clean(Places.Shown(file.Path, session.World.CurrentDirectory));
            width = Math.Max(width, path.Length);
            paths.Add(path);
        }

        for (var i = 0; i < files.Count; i++)
        {
            target.WriteLine($"  {paths[i].PadRight(width)}  {Wording.Size(files[i].Content.Length, session.Language),8}");
        }
    }

    private static string Written(int count, Language language) => language == Language.Czech
        ? $"{Plural.Of(count, "Zapsán", "Zapsány", "Zapsáno")} {count} {Plural.Of(count, "soubor", "soubory", "souborů")} za"
        : $"Wrote {count} {Plural.Of(count, "file", "files")} in";
}
