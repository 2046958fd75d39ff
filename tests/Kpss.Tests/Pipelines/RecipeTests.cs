using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kpss.Cli.CommandLine;
using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Pipelines;

/// <summary>
/// The recipes for GitHub and GitLab, step by step, where there is neither: the shell's steps run with a program that was
/// built already in place of the one they would publish, and what only the host can do is left out.
/// </summary>
public sealed partial class RecipeTests : IDisposable
{
    private const string AllTheSame = "!cancelled() && steps.kpss.outcome == 'success'";

    private readonly ProgramOnPath _program = new();
    private readonly TemporaryFolder _folder = new();
    private string _output = "out";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What the program of GitHub was called with.</summary>
    private string Calls => _folder.File("gh.log");

    private string Root => _folder.File("repozitář");

    [Fact]
    public void The_recipes_call_commands_and_options_that_there_are()
    {
        var commands = new Root().Subcommands.ToDictionary(command => command.Name);
        foreach (Match call in CallOfKpss().Matches(string.Join('\n', Recipe.OfGitHub().Steps.Concat(Recipe.OfGitLab().Steps).Select(step => step.Script))))
        {
            var command = Assert.Contains(call.Groups["command"].Value, commands);
            Assert.All(call.Groups["option"].Captures, option => Assert.Contains(command.Options, known => known.Name == option.Value));
        }
    }

    [Fact]
    public async Task The_steps_for_GitHub_run()
    {
        await StartAsync();
        var log = await GitHubAsync();
        Assert.Contains("V pořádku, bez chyb a varování.", log["Zkontrolovat zdrojové soubory"].Output, StringComparison.Ordinal);
        Assert.True(File.Exists($"{Root}/plány/out/plan-2026.docx"), log["Sestavit dokumenty, nebo ověřit uložené"].Output);
        Assert.Equal("2.1.0", JsonDocument.Parse(await File.ReadAllTextAsync($"{Root}/kpss.sarif", Cancellation)).RootElement.GetProperty("version").GetString());
        Assert.All(log.Values, run => Assert.Equal(0, run.ExitCode));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("dokumenty")]
    public async Task Committed_documents_have_to_be_current(string output)
    {
        _output = output;
        await StartAsync();
        await GitHubAsync();
        Assert.Equal(0, (await RunAsync($"git add -f plány/{output}", [])).ExitCode);
        Assert.Equal(0, (await GitHubAsync())["Sestavit dokumenty, nebo ověřit uložené"].ExitCode);

        await File.AppendAllTextAsync($"{Root}/plány/plan-2026/1-seniori/oblast.yaml", "úvod: Nová věta.\n", Cancellation);
        var run = (await GitHubAsync())["Sestavit dokumenty, nebo ověřit uložené"];
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"plány/{output}/plan-2026.md ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_stops_the_steps_for_GitHub_and_is_reported()
    {
        await StartAsync("nesmysl: 1\n");
        var log = await GitHubAsync();
        Assert.Equal(1, log["Zkontrolovat zdrojové soubory"].ExitCode);
        Assert.Contains("::error file=plány/rejstriky.yaml,line=1,", log["Zkontrolovat zdrojové soubory"].Output, StringComparison.Ordinal);
        Assert.Equal(0, log["Zapsat nálezy pro GitHub"].ExitCode);
        Assert.Contains("KPSS0131", await File.ReadAllTextAsync($"{Root}/kpss.sarif", Cancellation), StringComparison.Ordinal);
        Assert.False(Directory.Exists($"{Root}/plány/out"));
    }

    [Theory]
    [InlineData("", "pr comment 1 --body-file ")]
    [InlineData("4711", "api --silent --method PATCH repos/lhota/plany/issues/comments/4711 ")]
    public async Task Changes_are_told_in_one_comment_that_is_known_by_its_first_line(string earlier, string call)
    {
        await StartAsync();
        var log = await GitHubAsync(earlier);
        Assert.StartsWith("<!-- kpss diff -->\n\n", log["Popsat změny plánu v komentáři"].Output, StringComparison.Ordinal);
        Assert.StartsWith(call, (await File.ReadAllLinesAsync(Calls, Cancellation))[1], StringComparison.Ordinal);
    }

    /// <summary>A change from a fork or by Dependabot comes with a token that may write nothing.</summary>
    [Theory]
    [InlineData("github.event.pull_request.head.repo.full_name == github.repository")]
    [InlineData("github.actor != 'dependabot[bot]'")]
    public void Steps_that_write_to_GitHub_are_left_out_for_who_may_not_write(string condition) => Assert.All(
        Recipe.OfGitHub().Steps.Where(step => step.Uses.Contains("upload-sarif", StringComparison.Ordinal) || step.Script.Contains("gh ", StringComparison.Ordinal)),
        step => Assert.Contains(condition, step.Condition, StringComparison.Ordinal));

    [Theory]
    [InlineData("", 0)]
    [InlineData("nesmysl: 1\n", 1)]
    public async Task The_script_for_GitLab_runs_and_leaves_both_reports(string fault, int expected)
    {
        await StartAsync(fault);
        var recipe = Recipe.OfGitLab();
        var variables = new Dictionary<string, string?>(Settings(recipe)) { ["CI_PROJECT_DIR"] = Root, ["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "HEAD" };
        // The second time as on a machine that keeps what the first left.
        for (var time = 0; time < 2; time++)
        {
            var run = await RunAsync(recipe.Steps[0].Script, variables);
            Assert.True(run.ExitCode == expected, run.Output + run.Errors);
        }

        Assert.Equal(expected == 0, File.Exists($"{Root}/zmeny.html"));
        if (expected == 0) Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync($"{Root}/zmeny.html", Cancellation), StringComparison.OrdinalIgnoreCase);
        var quality = JsonDocument.Parse(await File.ReadAllTextAsync($"{Root}/gl-code-quality-report.json", Cancellation)).RootElement;
        Assert.Equal(expected, quality.GetArrayLength());
        var suite = XDocument.Parse(await File.ReadAllTextAsync($"{Root}/kpss.xml", Cancellation)).Root!.Element("testsuite")!;
        Assert.Equal($"{expected}", suite.Attribute("failures")!.Value);
        Assert.Equal(expected == 0, File.Exists($"{Root}/plány/out/plan-2026.docx"));
    }

    [Fact]
    public async Task Without_the_program_there_are_no_empty_reports()
    {
        await StartAsync();
        _program.Add("dotnet", "exit 1");
        Assert.Equal(["Nainstalovat kpss"], (await GitHubAsync()).Keys);
        Assert.False(File.Exists($"{Root}/kpss.sarif"));
    }

    /// <summary>As the runner goes on: after a failure only what is to run all the same once there is the program.</summary>
    private async Task<Dictionary<string, Run>> GitHubAsync(string comment = "")
    {
        var recipe = Recipe.OfGitHub();
        var variables = new Dictionary<string, string?>(Settings(recipe))
        {
            ["RUNNER_TEMP"] = _folder.File("temp"),
            ["GITHUB_PATH"] = _folder.File("path"),
            ["GITHUB_BASE_REF"] = "main",
            ["GITHUB_REPOSITORY"] = "lhota/plany",
            ["COMMENT"] = comment,
        };
        Directory.CreateDirectory(_folder.File("temp"));
        Directory.Delete(_folder.File("temp"), recursive: true);
        Directory.CreateDirectory(_folder.File("temp"));

        var log = new Dictionary<string, Run>(StringComparer.Ordinal);
        foreach (var step in recipe.Steps.Where(step => step.Script.Length > 0))
        {
            var goesOn = step.Condition.StartsWith(AllTheSame, StringComparison.Ordinal) && log["Nainstalovat kpss"].ExitCode == 0;
            if (log.Values.Any(run => run.ExitCode != 0) && !goesOn) continue;
            foreach (var (name, value) in step.Variables) variables[name] = value.StartsWith("${{", StringComparison.Ordinal) ? "1" : value;
            log[step.Name] = await RunAsync(step.Script, variables);
        }

        return log;
    }

    private Dictionary<string, string?> Settings(Recipe recipe)
    {
        Assert.Equal(["KPSS_OUTPUT", "KPSS_REPOSITORY", "KPSS_VERSION", "KPSS_WORKSPACE"], recipe.Variables.Keys.Order(StringComparer.Ordinal));
        return new(recipe.Variables.ToDictionary(it => it.Key, it => (string?)it.Value)) { ["KPSS_WORKSPACE"] = "plány", ["KPSS_OUTPUT"] = _output, ["KPSS_REPOSITORY"] = _folder.File("kpss") };
    }

    private async Task StartAsync(string fault = "")
    {
        if (OperatingSystem.IsWindows()) throw Tool.Missing("the steps are for the shells of Linux");
        Tool.Require("git");
        Tool.Require("bash");

        // Instead of a build of minutes: what is published is the program that was built for the tests.
        var real = Tool.Require("dotnet");
        _program.Add("dotnet", $"[ \"$1\" = publish ] || exec '{real}' \"$@\"\n[ -f \"$2/Kpss.Cli.csproj\" ] && mkdir -p \"$6\" && cp '{_program.Folder}/kpss' \"$6/kpss\"");
        _program.Add("gh", $"echo \"$*\" >> '{Calls}'\ncase \"$*\" in *--paginate*) printf '%s' \"$COMMENT\" ;; *) cat \"$RUNNER_TEMP/komentar.md\" ;; esac");

        await WriteAsync("kpss/src/Kpss.Cli/Kpss.Cli.csproj", "");
        await WriteAsync("repozitář/plány/kpss.yaml", "region: Hornolhotsko\nzadavatel: Město Horní Lhota\n" + $"výstupy: {{ složka: {_output} }}\n");
        await WriteAsync("repozitář/plány/rejstriky.yaml", fault + "subjekty:\n  mesto: město Horní Lhota\ncílové_skupiny:\n  seniori: senioři\n");
        await WriteAsync("repozitář/plány/plan-2026/plan.yaml", "název: Akční plán na rok 2026\nobdobí: 2026\n");
        await WriteAsync("repozitář/plány/plan-2026/1-seniori/oblast.yaml", "oblast: \"1\"\nid: seniori-oblast\nnázev: Podpora seniorů\n");
        await WriteAsync(
            "repozitář/plány/plan-2026/1-seniori/1-1-pece.yaml",
            "opatření: \"1.1\"\nid: pece\nnázev: Péče\nodůvodnění: Proč.\npopis: Co.\ncílová_skupina: [seniori]\nsubjekty: [mesto]\n");
        const string Commit = "git init -q -b main . && git add . && git -c user.name=Z -c user.email=z@example.cz commit -qm Plán";
        foreach (var folder in (string[])[_folder.File("kpss"), Root]) Assert.Equal(0, (await RunAsync(Commit, [], folder)).ExitCode);
        Assert.Equal(0, (await RunAsync("git update-ref refs/remotes/origin/main HEAD", [])).ExitCode);
    }

    private async Task WriteAsync(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
        await File.WriteAllTextAsync(_folder.File(path), text, Cancellation);
    }

    /// <summary>By the shell and its options that both hosts use.</summary>
    private Task<Run> RunAsync(string script, Dictionary<string, string?> variables, string? folder = null)
    {
        var all = _program.Variables;
        foreach (var (name, value) in variables) all[name] = value;
        foreach (var name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"]) all[name] = null;
        all["GIT_CONFIG_GLOBAL"] = "/dev/null";
        return Run.InAsync(folder ?? Root, "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], all, Cancellation);
    }

    [GeneratedRegex("""(?<![\w/."$-])kpss (?<command>[a-z]+)(?: "[^"]*"| [A-Z]+| (?<option>--[a-z-]+)| [a-z]+)*""")]
    private static partial Regex CallOfKpss();

    public void Dispose()
    {
        _program.Dispose();
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
