using Kpss.Tests.Outside;

namespace Kpss.Tests.Cases;

/// <summary>
/// A folder with `input/` (or `input.txt`, a path from the root of the repository), `command.txt` (else `check`)
/// and `expected/`. A case without input starts in an empty folder.
/// </summary>
internal sealed record Case(string Name, string Folder)
{
    private string InputFile => Path.Combine(Folder, "input.txt");

    private string CommandFile => Path.Combine(Folder, "command.txt");

    public bool IsInputElsewhere => File.Exists(InputFile);

    public string Input => IsInputElsewhere
        ? Repository.PathOf(File.ReadAllText(InputFile).Trim())
        : Path.Combine(Folder, "input");

    /// <summary>True for a case that brings programs of its own for kpss to run.</summary>
    public bool HasPrograms => Directory.Exists(Path.Combine(Input, "programs"));

    public string Expected => Path.Combine(Folder, "expected");

    /// <summary>One a line, run in turn.</summary>
    public CaseCommand[] Commands => [.. (File.Exists(CommandFile) ? File.ReadAllLines(CommandFile) : ["check"]).Where(line => line.Length > 0).Select(CaseCommand.Parse)];

    private bool Exists => IsInputElsewhere || File.Exists(CommandFile) || Directory.Exists(Input);

    public static IEnumerable<Case> Under(string root) => Directory.Exists(root) ? Within(root, root) : [];

    private static IEnumerable<Case> Within(string root, string folder)
    {
        foreach (var inner in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var found = new Case(Path.GetRelativePath(root, inner).Replace('\\', '/'), inner);
            if (found.Exists) yield return found;
            else
            {
                foreach (var deeper in Within(root, inner)) yield return deeper;
            }
        }
    }
}
