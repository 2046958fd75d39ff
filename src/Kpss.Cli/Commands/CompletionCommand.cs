using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Completing;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Prints the script that makes a shell complete commands, options, ids and all else.</summary>
internal sealed class CompletionCommand : KpssCommand
{
    private readonly OptionalArgument _shell = new(
        "shell",
        new("JMÉNO", "NAME"),
        new("jméno shellu: bash, zsh, powershell", "name of the shell: bash, zsh, powershell"))
    {
        IsRequired = true,
        Offer = Offer.Shells,
    };

    public CompletionCommand()
        : base("completion") => Add(_shell);

    public override Bilingual About => new(
        "vypíše skript, se kterým shell doplňuje klávesou Tab",
        "print the script that makes a shell complete on Tab");

    public override Sequence<Example> Examples =>
    [
        new("kpss completion bash >> ~/.bashrc", new("bash, od příštího spuštění", "bash, from the next start on")),
        new("kpss completion zsh > ~/.zfunc/_kpss", new("zsh (fpath+=~/.zfunc před compinit)", "zsh (fpath+=~/.zfunc before compinit)")),
        new("kpss completion powershell | Add-Content $PROFILE", new("PowerShell, od příštího spuštění", "PowerShell, from the next start on")),
    ];

    public override Sequence<StatusMeaning> Statuses => ExitStatus.Without(ExitStatus.FaultySources);

    public override int Run(ParseResult line, Session session)
    {
        var name = line.GetValue(_shell);
        if (Array.Find(ShellScript.All, it => it.Shell == name) is not { } script) return Unknown(name).Tell(session);

        session.World.Console.Out.Write(script.Read());
        return ExitStatus.Fine;
    }

    private static Refusal Unknown(string? name)
    {
        var names = Array.ConvertAll(ShellScript.All, it => it.Shell);
        var list = string.Join(", ", names);
        return name is null
            ? new Refusal("chybí, pro který shell má skript být", "which shell the script is for is missing").WithHint($"shelly: {list}", $"shells: {list}")
            : Refusal.NotAmong(names, name, new("neznámý shell", "unknown shell"), new("shelly", "shells"));
    }
}
