using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Completing;

/// <summary>The scripts in the shells they are for, typed into as by a person.</summary>
public sealed class ShellTests : IDisposable
{
    private const string Tab = "\t";
    private const string CtrlT = "\u0014";

    private readonly ProgramOnPath _program = new();
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Lines => new()
    {
        { $"kpss bu{Tab}", "kpss build" },
        { $"kpss com{Tab}{Tab}z{Tab}", "kpss completion zsh" },
        { $"kpss check --for{Tab}sa{Tab}", "kpss check --format sarif" },
        { $"kpss check --format=sa{Tab}", "kpss check --format=sarif" },
        { $"kpss build --format docx,ht{Tab}", "kpss build --format docx,html" },
        { $"kpss build --output m{Tab}", @"kpss build --output můj\ plán/" },
        { $"kpss build m{Tab}k{Tab}", @"kpss build můj\ plán/kpss.yaml" },
        { $"kpss nic {Tab}", "kpss nic" },
        { $"./kpss bu{Tab}", "./kpss build" },
    };

    [Theory]
    [InlineData("bash", "bash --norc --noprofile -i", "PS1='> '; source <(kpss completion bash)\nbind -x '\"\\C-t\": printf \"%s\\n\" \"$READLINE_LINE\" >> \"$LINES_FILE\"; READLINE_LINE=; READLINE_POINT=0'\necho rea\"\"dy\n")]
    [InlineData("zsh", "zsh -f -i", "PS1='> '; unsetopt beep; autoload -Uz compinit; compinit -u -d \"$PWD/.dump\"; source <(kpss completion zsh)\ndump() { print -r -- $BUFFER >> $LINES_FILE; BUFFER=; }; zle -N dump; bindkey '^T' dump\necho rea\"\"dy\n")]
    public async Task A_line_is_completed_on_Tab(string shell, string command, string setup)
    {
        Tool.Require(shell);
        var zsh = Tool.Require("zsh");
        Directory.CreateDirectory(_folder.File("work/můj plán"));
        await File.WriteAllTextAsync(_folder.File("work/můj plán/kpss.yaml"), "", Cancellation);
        LayTrap(_folder.File("work/kpss"));
        await File.WriteAllTextAsync(_folder.File("setup"), setup, Cancellation);
        await File.WriteAllTextAsync(_folder.File("keys"), string.Concat(Lines.Select(line => line.Data.Item1 + CtrlT)), Cancellation);

        var variables = _program.Variables;
        variables["LINES_FILE"] = _folder.File("lines");
        variables["LC_ALL"] = "C.UTF-8";
        variables["TERM"] = "xterm";
        var run = await Run.InAsync(_folder.File("work"), zsh, ["-f", Script, command, _folder.File("setup"), _folder.File("keys")], variables, Cancellation);

        Assert.True(File.Exists(_folder.File("lines")), run.Output + run.Errors);
        Assert.Equal(Lines.Select(line => line.Data.Item2), (await File.ReadAllLinesAsync(_folder.File("lines"), Cancellation)).Select(line => line.TrimEnd()));
        Assert.False(File.Exists(Ran));
    }

    [Fact]
    public async Task PowerShell_completes_and_describes()
    {
        await File.WriteAllTextAsync(
            _folder.File("ask.ps1"),
            """
            [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
            kpss completion powershell | Out-String | Invoke-Expression
            foreach ($line in 'kpss bu', 'kpss check --format=sa', 'kpss check --format gi', 'kpss --lang en co', 'kpss build --output ku') {
              foreach ($match in (TabExpansion2 $line $line.Length).CompletionMatches) { "$($match.CompletionText): $($match.ToolTip)" }
            }
            """,
            Cancellation);
        await File.WriteAllTextAsync(_folder.File("kuře.txt"), "", Cancellation);

        var run = await PowerShellAsync("-NoProfile", "-File", _folder.File("ask.ps1"));
        Assert.Equal(
            """
            build: sestaví dokumenty plánu
            --format=sarif: --format=sarif
            github: github
            gitlab: gitlab
            completion: print the script that makes a shell complete on Tab

            """,
            run.Output[..run.Output.IndexOf("./", StringComparison.Ordinal)]);
        Assert.Contains("kuře.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PowerShell_quotes_what_it_would_read_as_its_own_and_runs_nothing_of_the_current_folder()
    {
        await File.WriteAllTextAsync(
            _folder.File("ask.ps1"),
            """
            [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
            kpss completion powershell | Out-String | Invoke-Expression
            (TabExpansion2 './kpss bu' 9).CompletionMatches.CompletionText
            function kpss { 'opatření-1.4', 'a/b', '$(id)', '`x', 'a"b', '{x}', '@x', '#x', 'a b', "it's", "it’s", 'a,b' }
            (TabExpansion2 'kpss x' 6).CompletionMatches.CompletionText
            """,
            Cancellation);
        LayTrap(_folder.File("kpss"));

        var run = await PowerShellAsync("-NoProfile", "-File", _folder.File("ask.ps1"));
        Assert.Equal(
            """
            build
            opatření-1.4
            a/b
            '$(id)'
            '`x'
            'a"b'
            '{x}'
            '@x'
            '#x'
            'a b'
            'it''s'
            'it’’s'
            'a,b'

            """,
            run.Output);
        Assert.False(File.Exists(Ran));
    }

    /// <summary>A tool of this repository; what calls it must lie below the list of them.</summary>
    private async Task<Run> PowerShellAsync(params string[] arguments)
    {
        var variables = _program.Variables;
        variables["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        Directory.CreateDirectory(_folder.File(".config"));
        File.Copy(Repository.PathOf(".config", "dotnet-tools.json"), _folder.File(".config/dotnet-tools.json"));
        var run = await Run.InAsync(_folder.Path, "dotnet", ["tool", "run", "pwsh", "--", .. arguments], variables, Cancellation);
        if (run.ExitCode != 0) throw Tool.Missing($"PowerShell does not run, see dotnet tool restore: {run.Errors}");
        return run;
    }

    /// <summary>A program that shows afterwards whether anybody ran it.</summary>
    private void LayTrap(string path)
    {
        File.WriteAllText(path, $"#!/bin/sh\necho x > '{Ran}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private string Ran => _folder.File("ran");

    private static string Script => Repository.PathOf("tests", "Kpss.Tests", "Completing", "drive.zsh");

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }
}
