using Kpss.Cli.Review.Git;
using Kpss.Documents.Outside;
using Xunit;

namespace Kpss.Tests.Review;

public class GitProgramTests
{
    [Theory]
    [InlineData("C:/git/git.exe", null, "C:/git/git.exe")]
    [InlineData("C:/tools/git.cmd", "C:/git/git.exe", "C:/git/git.exe")]
    [InlineData("C:/tools/git.BAT", "C:/git/git.exe", "C:/git/git.exe")]
    [InlineData("C:/tools/git.cmd", null, null)]
    [InlineData("/usr/bin/git", "/mnt/c/git/git.exe", "/usr/bin/git")]
    [InlineData(null, "/mnt/c/git/git.exe", null)]
    public void A_script_that_stands_for_git_is_passed_over(string? git, string? exe, string? asked)
    {
        var programs = new Programs(git, exe);
        GitProgram.In("/disk", programs)?.Ask("rev-parse", "a&b^{commit}");
        Assert.Equal(asked, programs.Ran);
    }

    private sealed class Programs(string? git, string? exe) : IPrograms
    {
        public string? Ran { get; private set; }

        public string? Find(string name) => name == "git" ? git : exe;

        public ProgramResult Run(ProgramCall call)
        {
            Ran = call.File;
            return new(0, default, default);
        }

        public string CreateTemporaryFolder() => throw new InvalidOperationException("git needs no folder.");

        public void DeleteTemporaryFolder(string path) => throw new InvalidOperationException("git needs no folder.");
    }
}
