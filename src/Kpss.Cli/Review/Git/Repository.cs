using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Review.Git;

/// <summary>The repository that a workspace lies in.</summary>
/// <param name="Prefix">The workspace's folder in it: `plans/klatovsko`; empty for the repository's own.</param>
internal sealed record Repository(GitProgram Git, string Prefix)
{
    /// <summary>Says the same as we do, in English.</summary>
    private const string NoRepository = "fatal: not a git repository";

    /// <returns>Null with the reason when there is none, or no git.</returns>
    public static Repository? Of(string root, IPrograms programs, out Refusal? refusal)
    {
        refusal = null;
        if (GitProgram.In(root, programs) is not { } git)
        {
            refusal = new Refusal("program git tu není: revize nelze číst", "git is not installed: revisions cannot be read")
                .WithHint("nainstalujte ho (https://git-scm.com), nebo porovnejte dvě složky: kpss diff STARÁ NOVÁ", "install it (https://git-scm.com), or compare two folders: kpss diff OLD NEW");
            return null;
        }

        var answer = git.Ask("rev-parse", "--show-prefix");
        if (answer.IsFine) return new(git, answer.Line.TrimEnd('/'));
        refusal = new Refusal($"složka {root} neleží v repozitáři gitu", $"the folder {root} is in no git repository")
            .WithHint("porovnejte dvě složky: kpss diff STARÁ NOVÁ", "compare two folders: kpss diff OLD NEW");
        // Of other reasons, such as a folder of somebody else's, git knows more.
        if (!answer.Error.StartsWith(NoRepository, StringComparison.Ordinal)) refusal = refusal.WithHint($"git říká: {answer.Error}", $"git says: {answer.Error}");
        return null;
    }

    /// <returns>The commit that a revision names; null when it names none.</returns>
    public string? Commit(string revision)
    {
        // What begins with a hyphen would be an option, and what with ^ the opposite of a revision.
        if (revision.Length == 0 || revision[0] is '-' or '^') return null;
        var answer = Git.Ask("rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}");
        return answer.IsFine && IsHash(answer.Line) ? answer.Line : null;
    }

    /// <returns>When a commit was made and the first line of its message; null when git doesn't say.</returns>
    public (DateOnly Date, string Message)? About(string commit)
    {
        var answer = Git.Ask("rev-list", "--max-count=1", "--encoding=UTF-8", "--format=%cs %s", commit);

        // Before what is asked for stands the commit in a line of its own.
        var line = answer.Line[(answer.Line.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (!answer.IsFine || space < 0) return null;
        return DateOnly.TryParseExact(line[..space], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date, line[(space + 1)..]) : null;
    }

    /// <summary>True for a copy that holds only the last revisions, as machines for checks fetch it.</summary>
    public bool IsShallow => Git.Ask("rev-parse", "--is-shallow-repository") is { IsFine: true, Line: "true" };

    private static bool IsHash(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitLower(c)) return false;
        }

        return text.Length is 40 or 64;
    }
}
