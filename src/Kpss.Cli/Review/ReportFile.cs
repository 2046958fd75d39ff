using System.Text;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Changes;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Review;

/// <summary>Where `kpss diff --output` may write: a place that is free, or over changes told before.</summary>
internal static class ReportFile
{
    /// <summary>As far as the page names its maker.</summary>
    private const int Beginning = 4096;

    private const string Title = "<title>";

    /// <param name="path">Absolute.</param>
    /// <param name="given">As the user wrote it.</param>
    /// <returns>Why nothing is written there, or null.</returns>
    public static Refusal? Refuse(string path, string given, IWorld world)
    {
        if (given == "-" || Places.Parent(path) is "/dev" or "/dev/fd" or "/proc/self/fd") return new Refusal($"„{given}“ není soubor", $"“{given}” is no file")
            .WithHint("bez --output píše kpss diff na výstup", "without --output kpss diff writes to the output");
        if (world.DirectoryExists(path)) return new Refusal($"„{given}“ je složka, ne soubor", $"“{given}” is a folder, not a file")
            .WithHint("doplňte jméno souboru, třeba zmeny.html", "add the name of a file, such as zmeny.html");
        if (!world.FileExists(path) || IsReport(Encoding.UTF8.GetString(world.Read(path, Beginning)))) return null;
        return new Refusal($"soubor {given} už existuje, není to přehled změn a kpss ho nepřepíše", $"the file {given} is there already, it tells no changes and kpss does not overwrite it")
            .WithHint("zvolte jiné jméno: --output zmeny.html", "choose another name: --output zmeny.html");
    }

    /// <summary>One of the forms that `kpss diff` writes, or nothing at all.</summary>
    private static bool IsReport(string text)
    {
        if (text.StartsWith('{')) return text.Contains("\"version\": 1,\n  \"old\": ", StringComparison.Ordinal);
        if (!text.StartsWith('<')) return text.Length == 0 || IsTitle(text.TrimStart('#', ' '));

        var title = text.IndexOf(Title, StringComparison.Ordinal);
        return title >= 0 && IsTitle(text[(title + Title.Length)..]) && text.Contains("<meta name=\"generator\" content=\"kpss\">", StringComparison.Ordinal);
    }

    private static bool IsTitle(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return ChangeWords.AreSides(end < 0 ? text : text[..end]);
    }
}
