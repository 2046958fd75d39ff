using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Pipelines;

/// <summary>The pre-commit hook of the recipes in a real repository, in folders with spaces and diacritics.</summary>
public sealed class HookTests : IDisposable
{
    private const string Subfolder = "plány/první plán/";
    private const string Register = Subfolder + "rejstriky.yaml";

    private readonly ProgramOnPath _program = new();
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Root => _folder.File("můj repozitář");

    [Fact]
    public async Task A_good_commit_passes_in_silence()
    {
        await StartAsync();
        Assert.Equal((0, ""), await CommitAsync());
    }

    [Theory]
    [InlineData("-pomlčka/")]
    [InlineData("uvozovka\"/")]
    [InlineData("zpětné\\lomítko/")]
    [InlineData("hvězdička*[a]/")]
    public async Task Odd_names_of_folders_are_checked_as_all_others(string folder)
    {
        await StartAsync(folder);
        Assert.Equal((0, ""), await CommitAsync());
        await WriteAsync($"{folder}rejstriky.yaml", "nesmysl: 1\n" + Good);
        var (status, told) = await CommitAsync();
        Assert.Equal(1, status);
        Assert.Contains("rejstriky.yaml:1:1: chyba KPSS0131", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plans_must_not_lose_their_workspace()
    {
        await StartAsync();
        Assert.Equal((0, ""), await CommitAsync());
        await GitAsync("mv", Subfolder + "kpss.yaml", Subfolder + "kpss.yml");
        Assert.Equal(1, (await CommitAsync()).Status);

        await GitAsync("rm", "-rqf", Subfolder);
        Assert.Equal((0, ""), await CommitAsync());
    }

    [Fact]
    public async Task A_workspace_may_move_with_its_plans()
    {
        await StartAsync();
        Assert.Equal((0, ""), await CommitAsync());
        await GitAsync("mv", Subfolder, "plány/druhý plán");
        Assert.Equal((0, ""), await CommitAsync());
        await GitAsync("mv", "plány/druhý plán", "plány-třetí");
        Assert.Equal((0, ""), await CommitAsync());
    }

    [Fact]
    public async Task A_bad_commit_is_refused_with_the_place_and_the_ways_out()
    {
        await StartAsync();
        await BreakAsync();
        var (status, told) = await CommitAsync();
        Assert.Equal(1, status);
        Assert.Equal(
            """
            Commit zastaven, plán není v pořádku:
            plány/první plán/rejstriky.yaml:1:1: chyba KPSS0131: rejstřík nezná klíč „nesmysl“
               1 | nesmysl: 1
                 | ^^^^^^^ zná: subjekty, cílové_skupiny, služby, zkratky

            1 chyba.
            Opravte to a opravu přidejte příkazem git add, nebo kontrolu přeskočte: git commit --no-verify

            """,
            told);
        Assert.Equal((0, ""), await CommitAsync("--no-verify"));
    }

    [Fact]
    public async Task A_plan_in_the_root_of_the_repository_is_checked_too()
    {
        await StartAsync(folder: "");
        Assert.Equal((0, ""), await CommitAsync());
        await WriteAsync("rejstriky.yaml", "nesmysl: 1\n" + Good);
        var (status, told) = await CommitAsync();
        Assert.Equal(1, status);
        Assert.Contains("rejstriky.yaml:1:1: chyba KPSS0131", told, StringComparison.Ordinal);
        Assert.Equal((0, ""), await CommitAsync("--no-verify"));
    }

    [Fact]
    public async Task What_is_not_staged_neither_harms_nor_helps()
    {
        await StartAsync();
        await BreakAsync();
        await GitAsync("add", ".");
        await File.WriteAllTextAsync($"{Root}/{Register}", Good, Cancellation);
        Assert.Equal(1, (await CommitAsync(add: false)).Status);

        await GitAsync("add", ".");
        await BreakAsync();
        Assert.Equal((0, ""), await CommitAsync(add: false));
    }

    [Fact]
    public async Task A_commit_of_something_else_does_not_run_the_program()
    {
        await StartAsync();
        Assert.Equal(0, (await CommitAsync()).Status);
        await BreakAsync();
        await File.WriteAllTextAsync($"{Root}/poznámky.txt", "", Cancellation);
        await GitAsync("add", "poznámky.txt");
        _program.Add("kpss", "echo called >&2; exit 3");
        Assert.Equal((0, ""), await CommitAsync(add: false));
    }

    [Fact]
    public async Task Without_the_program_the_commit_passes_and_says_so()
    {
        await StartAsync();
        File.Delete($"{_program.Folder}/kpss");
        Assert.Equal((0, "Plán nebyl zkontrolován: program kpss není v proměnné PATH.\n"), await CommitAsync());
    }

    private const string Good = "subjekty:\n  mesto: město Horní Lhota\ncílové_skupiny:\n  seniori: senioři\n";

    private async Task StartAsync(string folder = Subfolder)
    {
        if (OperatingSystem.IsWindows()) throw Tool.Missing("the hook's helpers are shell scripts");
        Tool.Require("git");
        await WriteAsync($"{folder}kpss.yaml", "region: Hornolhotsko\nzadavatel: Město Horní Lhota\n");
        await WriteAsync($"{folder}rejstriky.yaml", Good);
        await WriteAsync($"{folder}plan-2026/plan.yaml", "název: Akční plán na rok 2026\nobdobí: 2026\n");
        await WriteAsync(
            $"{folder}plan-2026/1-seniori/1-1-pece.yaml",
            "opatření: \"1.1\"\nid: pece\nnázev: Péče\nodůvodnění: Proč.\npopis: Co.\ncílová_skupina: [seniori]\nsubjekty: [mesto]\n");
        await WriteAsync($"{folder}plan-2026/1-seniori/oblast.yaml", "oblast: \"1\"\nid: seniori-oblast\nnázev: Podpora seniorů\n");
        await GitAsync("init", "-q", "-b", "main", ".");
        await GitAsync("config", "user.name", "Zkouška");
        await GitAsync("config", "user.email", "zkouska@example.cz");
        Directory.CreateDirectory($"{Root}/.git/hooks");
        File.Copy(Repository.PathOf("samples", "ci", "pre-commit"), $"{Root}/.git/hooks/pre-commit", overwrite: true);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode($"{Root}/.git/hooks/pre-commit", UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private Task BreakAsync() => WriteAsync(Register, "nesmysl: 1\n" + Good);

    private async Task WriteAsync(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{Root}/{path}")!);
        await File.WriteAllTextAsync($"{Root}/{path}", text, Cancellation);
    }

    private async Task<(int Status, string Told)> CommitAsync(string option = "--quiet", bool add = true)
    {
        if (add) await GitAsync("add", ".");
        var run = await TryGitAsync("commit", "--quiet", option, "-m", "Plán");
        return (run.ExitCode, run.Errors);
    }

    private async Task GitAsync(params string[] arguments)
    {
        var run = await TryGitAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private Task<Run> TryGitAsync(params string[] arguments)
    {
        var variables = _program.Variables;
        foreach (var name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"]) variables[name] = null;
        variables["GIT_CONFIG_GLOBAL"] = "/dev/null";
        return Run.InAsync(Root, "git", arguments, variables, Cancellation);
    }

    public void Dispose()
    {
        _program.Dispose();
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
