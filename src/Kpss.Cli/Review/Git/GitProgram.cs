using System.Text;
using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Review.Git;

/// <summary>
/// Asks git about a repository by its plumbing commands alone: they run no hook, no filter and no program that the
/// repository names. Nothing is checked out and nothing is written.
/// </summary>
internal sealed class GitProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Nothing is fetched, asked for or locked, and messages come in one language.</summary>
    private static readonly Sequence<ProgramVariable> Variables =
    [
        new("LC_ALL", "C"), new("GIT_TERMINAL_PROMPT", "0"), new("GIT_NO_LAZY_FETCH", "1"), new("GIT_OPTIONAL_LOCKS", "0"), new("GIT_PAGER", ""),
    ];

    private static readonly string[] Scripts = [".cmd", ".bat"];

    private const int UsualOutput = 64 * 1024 * 1024;

    private readonly IPrograms _programs;
    private readonly string _file;
    private readonly string _folder;

    private GitProgram(IPrograms programs, string file, string folder) => (_programs, _file, _folder) = (programs, file, folder);

    /// <returns>Null when git is not installed.</returns>
    public static GitProgram? In(string folder, IPrograms programs) => Find(programs) is { } file ? new(programs, file, folder) : null;

    public GitAnswer Ask(params Sequence<string> arguments) => Ask(arguments, ReadOnlyMemory<byte>.Empty, UsualOutput);

    public GitAnswer Ask(Sequence<string> arguments, ReadOnlyMemory<byte> input, int mostOutput)
    {
        var result = _programs.Run(new(_file, arguments, _folder, input, Limit, mostOutput) { Variables = Variables });
        var error = Encoding.UTF8.GetString(result.Error.Span).Trim();
        if (error.Length == 0 && result.ExitStatus is null) error = $"no answer within {Limit.TotalSeconds:0} s";
        return new(result.ExitStatus == 0, result.Output, error);
    }

    /// <summary>
    /// Never a script of Windows that stands for git: its interpreter would take characters of a revision, which may be
    /// the name of somebody else's branch, for commands.
    /// </summary>
    private static string? Find(IPrograms programs)
    {
        var file = programs.Find("git");
        return file is not null && Array.Exists(Scripts, it => file.EndsWith(it, StringComparison.OrdinalIgnoreCase)) ? programs.Find("git.exe") : file;
    }
}

/// <param name="Error">What git said when it failed.</param>
internal sealed record GitAnswer(bool IsFine, ReadOnlyMemory<byte> Output, string Error)
{
    public string Line => Encoding.UTF8.GetString(Output.Span).TrimEnd('\n', '\r');
}
