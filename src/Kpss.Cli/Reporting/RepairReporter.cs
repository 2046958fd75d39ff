using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning;
using Kpss.Planning.Repair;

namespace Kpss.Cli.Reporting;

/// <summary>What `kpss fix` did or would do, and what it leaves to people.</summary>
/// <param name="isDryRun">The changes themselves are the result: they go to standard output, and words about them elsewhere.</param>
internal sealed class RepairReporter(Session session, string root, bool isDryRun)
{
    public void Tell(Fixing fixing)
    {
        if (!isDryRun) ChangedFiles.Write(fixing.Files, root, session.World);

        var screen = isDryRun ? Screen.Messages(session.World) : Screen.Results(session.World);
        foreach (var mending in InOrder(fixing.Made)) Tell(mending, screen);
        if (fixing.Made.Count > 0) screen.Line();
        screen.Line(Summary(fixing));
        if (Remaining(fixing.Remaining) is { } rest) screen.Line(rest);
        if (isDryRun) ChangedFiles.Show(fixing.Files, root, session);
    }

    private void Tell(Mending mending, Screen screen)
    {
        var place = mending.Place;
        var shown = Places.Shown(place.File.Path, session.World.CurrentDirectory);
        screen.Line($"{screen.Ink.Bold($"{shown}:{place.Line}:{place.Column}")}:", $"{mending.Finding.Code}: {mending.Fix.Title.In(session.Language)}", hanging: 4);
    }

    private string Summary(Fixing fixing)
    {
        if (fixing.Made.Count == 0) return session.Language == Language.Czech ? "Není co opravit." : "There is nothing to repair.";
        return session.Language == Language.Czech ? CzechSummary(fixing.Made.Count, fixing.Files.Count) : EnglishSummary(fixing.Made.Count, fixing.Files.Count);
    }

    private string CzechSummary(int made, int files)
    {
        var what = $"{made} {Plural.Of(made, "nález", "nálezy", "nálezů")} {Wording.Preposition(files)} {files} {Plural.Of(files, "souboru", "souborech", "souborech")}";
        return isDryRun ? $"Opravit lze {what}; nic nebylo zapsáno." : $"{Plural.Of(made, "Opraven", "Opraveny", "Opraveno")} {what}.";
    }

    private string EnglishSummary(int made, int files)
    {
        var what = $"{made} {Plural.Of(made, "finding", "findings")} in {files} {Plural.Of(files, "file", "files")}";
        return isDryRun ? $"{what} can be repaired; nothing was written." : $"Repaired {what}.";
    }

    /// <returns>Null when nothing is left.</returns>
    private string? Remaining(Sequence<Diagnostic> findings)
    {
        var report = new Report();
        foreach (var finding in findings) report.Add(finding);
        var left = Findings.Of(report, strict: false);
        if (left.Diagnostics.Count == 0) return null;

        var counts = Reporting.Summary.Of(left, session.Language).TrimEnd('.');
        return session.Language == Language.Czech ? $"Zbývá na vás: {counts}. Vypíše je kpss check." : $"Left to you: {counts}. See kpss check.";
    }

    private static Mending[] InOrder(Sequence<Mending> made)
    {
        Mending[] sorted = [.. made];
        Array.Sort(sorted, (left, right) =>
        {
            var order = string.CompareOrdinal(left.Place.File.Path, right.Place.File.Path);
            if (order == 0) order = left.Place.Line.CompareTo(right.Place.Line);
            return order != 0 ? order : left.Place.Column.CompareTo(right.Place.Column);
        });
        return sorted;
    }
}
