using Kpss.Cli.Building.Checking;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Reporting;

/// <summary>Which of the files of a build are current: for people and for the log of a pipeline.</summary>
internal static class CheckedOutputsReporter
{
    private static readonly Bilingual AllCurrent = new("Všechny odpovídají plánu.", "All match the plan.");
    private static readonly Bilingual Renew = new("Aktuální dokumenty zapíše kpss build se stejnými volbami.", "kpss build with the same options writes the current ones.");

    public static void Tell(List<CheckedOutput> outputs, TimeSpan time, Session session)
    {
        var language = session.Language;
        var screen = Screen.Results(session.World);
        screen.Line($"{Checked(outputs.Count, language)} {Wording.Seconds(time, language)}{(outputs.Count > 0 ? ":" : ".")}");

        var paths = outputs.ConvertAll(output => Places.Shown(output.Path, session.World.CurrentDirectory));
        var width = 0;
        foreach (var path in paths) width = Math.Max(width, path.Length);
        for (var i = 0; i < outputs.Count; i++) screen.Line($"  {paths[i].PadRight(width)} ", Describe(outputs[i], screen.Ink, language), 4);
        if (outputs.Count == 0) return;

        var stale = outputs.FindAll(output => output.IsStale).Count;
        if (stale > 0) screen.Line($"{Stale(stale, language)} {Renew.In(language)}");
        else if (!outputs.Exists(output => output.State == OutputState.Unproven)) screen.Line(AllCurrent.In(language));
    }

    /// <param name="paths">Files that look like outputs and that nothing is compared with.</param>
    public static void TellLeft(List<string> paths, Session session)
    {
        var label = Wording.Severity(Severity.Info).In(session.Language);
        var screen = Screen.Results(session.World);
        foreach (var path in paths)
        {
            var shown = Places.Shown(path, session.World.CurrentDirectory);
            var text = new Bilingual($"{shown} kpss teď nesestavuje; může být starý", $"{shown} isn't built any more; it may be old");
            screen.Line($"{label}: {text.In(session.Language)}", 2);
        }
    }

    private static string Describe(CheckedOutput output, Ink ink, Language language)
    {
        var state = WordFor(output.State).In(language);
        var shown = output.State switch
        {
            OutputState.Current => ink.Green(state),
            OutputState.Unproven => ink.Of(Severity.Warning, state),
            _ => ink.Red(state),
        };
        return output.Where is { } where ? $"{shown} ({where.In(language)})" : shown;
    }

    private static Bilingual WordFor(OutputState state) => state switch
    {
        OutputState.Current => new("aktuální", "current"),
        OutputState.Different => new("liší se", "differs"),
        OutputState.Missing => new("chybí", "missing"),
        _ => new("nelze porovnat", "cannot be compared"),
    };

    private static string Checked(int count, Language language) => language == Language.Czech
        ? $"{Plural.Of(count, "Porovnán", "Porovnány", "Porovnáno")} {count} {Plural.Of(count, "soubor", "soubory", "souborů")} za"
        : $"Compared {count} {Plural.Of(count, "file", "files")} in";

    private static string Stale(int count, Language language) => language == Language.Czech
        ? $"{count} {Plural.Of(count, "soubor neodpovídá", "soubory neodpovídají", "souborů neodpovídá")} plánu."
        : $"{count} {Plural.Of(count, "file does", "files do")} not match the plan.";
}
