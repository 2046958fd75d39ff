using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Editors;

/// <summary>What `kpss schema` says.</summary>
internal static class EditorReporter
{
    private static readonly Bilingual Current = new("Schémata i nastavení editoru jsou aktuální.", "The schemas and the editor's settings are current.");
    private static readonly Bilingual Stale = new("Neodpovídá zdrojům:", "Not in step with the sources:");
    private static readonly Bilingual Renew = new("Obnoví je příkaz: kpss schema", "To renew them: kpss schema");

    private static readonly Bilingual NextSteps = new(
        "Ve VS Code otevřete složku s kpss.yaml a přijměte nabízené rozšíření YAML. Po změně rejstříků nebo gramatiky spusťte příkaz znovu.",
        "In VS Code open the folder of kpss.yaml and accept the YAML extension that it offers. Run the command again when registers or the grammar change.");

    public static void TellWritten(List<OutputFile> files, Session session)
    {
        var screen = Screen.Results(session.World);
        if (files.Count == 0)
        {
            screen.Line(Current.In(session.Language));
            return;
        }

        screen.Line(Written(files.Count).In(session.Language));
        List(files, session);
        Screen.Messages(session.World).Line(NextSteps.In(session.Language));
    }

    public static void TellStale(List<OutputFile> files, Session session)
    {
        var target = session.World.Console.Out;
        if (files.Count == 0)
        {
            target.WriteLine(Current.In(session.Language));
            return;
        }

        target.WriteLine(Stale.In(session.Language));
        List(files, session);
        target.WriteLine(Renew.In(session.Language));
    }

    public static void TellRefused(List<EditorFile> files, Session session)
    {
        var screen = Screen.Messages(session.World);
        foreach (var file in files)
        {
            var label = Wording.Severity(Severity.Error).In(session.Language);
            screen.Line($"{screen.Ink.Red(label + ":")} {Refused(file.Path).In(session.Language)}", hanging: 2);
            screen.Target.Write(file.Part);
        }
    }

    private static void List(List<OutputFile> files, Session session)
    {
        foreach (var file in files) session.World.Console.Out.WriteLine($"  {Places.Shown(file.Path, session.World.CurrentDirectory)}");
    }

    private static Bilingual Written(int count) => new(
        $"{Plural.Of(count, "Zapsán", "Zapsány", "Zapsáno")} {count} {Plural.Of(count, "soubor", "soubory", "souborů")}:",
        $"Wrote {count} {Plural.Of(count, "file", "files")}:");

    private static Bilingual Refused(string path) => new(
        $"{path} nejde doplnit bez poškození (není to platný JSON, nebo má něco dvakrát) a zůstává, jak je. Vložte do něj sami:",
        $"{path} cannot be added to without harm (it isn't valid JSON, or has something twice) and stays as it is. Paste into it yourself:");
}
