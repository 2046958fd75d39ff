using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning;
using Kpss.Planning.Repair;

namespace Kpss.Cli.Reporting;

/// <summary>What `kpss fmt` did or would do.</summary>
internal sealed class LayoutReporter(Session session, string root)
{
    private static readonly Bilingual Unread = new(
        "soubor nejde celý přečíst, zůstal, jak byl; proč, vypíše kpss check",
        "the file cannot be read to its end and stays as it was; kpss check says why");

    private static readonly Bilingual Refused = new(
        "úprava by změnila i obsah, soubor zůstal, jak byl",
        "its content would change too, the file stays as it was");

    private readonly bool _isCzech = session.Language == Language.Czech;

    /// <summary>Writes the files and tells which they are.</summary>
    public void Write(Formatting formatting)
    {
        ChangedFiles.Write(formatting.Files.Map(file => file.Text), root, session.World);
        Tell(formatting, Screen.Results(session.World), Count(formatting.Files.Count, "Upraven", "Upraveny", "Upraveno", "Laid out"));
    }

    /// <summary>Only tells which files would change.</summary>
    public void Name(Formatting formatting) => Tell(formatting, Screen.Results(session.World), WouldChange(formatting));

    /// <summary>Shows what would change.</summary>
    public void Show(Formatting formatting)
    {
        Tell(formatting, Screen.Messages(session.World), WouldChange(formatting));
        ChangedFiles.Show(formatting.Files.Map(file => file.Text), root, session);
    }

    private void Tell(Formatting formatting, Screen screen, string summary)
    {
        foreach (var file in formatting.Files) screen.Line($"{Shown(file.Text.Path)}:", What(file).In(session.Language), hanging: 4);
        if (formatting.Files.Count > 0) screen.Line();
        if (formatting.Files.Count > 0 || formatting.Unread.Count + formatting.Refused.Count == 0) screen.Line(summary);

        var messages = Screen.Messages(session.World);
        foreach (var path in formatting.Unread) messages.Line($"{Shown(path)}:", Unread.In(session.Language), hanging: 4);
        foreach (var path in formatting.Refused) messages.Line($"{Shown(path)}:", Refused.In(session.Language), hanging: 4);
    }

    private string WouldChange(Formatting formatting) =>
        Count(formatting.Files.Count, "kpss fmt by upravil", "kpss fmt by upravil", "kpss fmt by upravil", "kpss fmt would lay out");

    private string Count(int count, string one, string few, string many, string english)
    {
        if (count == 0) return _isCzech ? "Vše je upravené, není co měnit." : "All is laid out, nothing to change.";
        return _isCzech
            ? $"{Plural.Of(count, one, few, many)} {count} {Plural.Of(count, "soubor", "soubory", "souborů")}."
            : $"{english} {count} {Plural.Of(count, "file", "files")}.";
    }

    private string Shown(string path) => Places.Shown(path, session.World.CurrentDirectory);

    private static Bilingual What(LaidFile file) => (file.OrdersKeys, file.SplitsSentences) switch
    {
        (true, true) => new("pořadí klíčů, věty po řádcích", "order of keys, one sentence per line"),
        (true, false) => new("pořadí klíčů", "order of keys"),
        _ => new("věty po řádcích", "one sentence per line"),
    };
}
