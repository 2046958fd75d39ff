using System.CommandLine;
using Kpss.Cli.Building;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Editors;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model.Reading;

namespace Kpss.Cli.Commands;

/// <summary>Writes what editors need to complete and check the sources while they are being written.</summary>
internal sealed class SchemaCommand : KpssCommand
{
    private readonly OptionalArgument _path = CommonSymbols.Path();

    private readonly Switch _check = new(
        "--check",
        new("nezapíše nic, jen řekne, jsou-li soubory aktuální", "write nothing, only say whether the files are current"));

    public SchemaCommand()
        : base("schema")
    {
        Add(_path);
        Add(_check);
    }

    public override Bilingual About => new("naučí editor klíče, pole a id tohoto plánu", "teach an editor the keys, fields and ids of this plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss schema", new("zapíše schémata do .kpss/schemas a nastavení do .vscode", "write schemas to .kpss/schemas and settings to .vscode")),
        new("kpss schema --check", new("řekne, jestli odpovídají zdrojům", "say whether they fit the sources")),
        new("kpss schema --lang en", new("nápověda v editoru anglicky", "the editor's help in English")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("v pořádku", "fine")),
        new(ExitStatus.FaultySources, new("nejde přečíst kpss.yaml nebo doplnit nastavení; s --check: není aktuální", "kpss.yaml or the settings cannot be used; with --check: not current")),
        new(ExitStatus.WrongUsage, new("chybně zadaný příkaz", "wrong usage")),
        new(ExitStatus.MachineFailed, new("selhal počítač: disk, práva", "the machine failed: disk, permissions")),
    ];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        if (WorkspaceRoot.Find(session.World, line.GetValue(_path), out var root) is { } refusal) return refusal.Tell(session);

        var report = new Report();
        if (WorkspaceReader.Read(session.World, root, report) is not { } workspace)
        {
            BuildReporter.TellFindings(Findings.Of(report, strict: false), session);
            return ExitStatus.FaultySources;
        }

        var editor = EditorFiles.Of(workspace, session.World, session.Language);
        var stale = editor.Stale(session.World);
        if (_check.IsIn(line)) return Tell(stale, editor, session);

        OutputGuard.Check(session.World, root, stale);
        session.World.WriteAll(stale);
        EditorReporter.TellWritten(stale, session);
        EditorReporter.TellRefused(editor.Refused, session);
        return editor.Refused.Count > 0 ? ExitStatus.FaultySources : ExitStatus.Fine;
    }

    private static int Tell(List<OutputFile> stale, EditorFiles editor, Session session)
    {
        EditorReporter.TellStale(stale, session);
        EditorReporter.TellRefused(editor.Refused, session);
        return stale.Count + editor.Refused.Count > 0 ? ExitStatus.FaultySources : ExitStatus.Fine;
    }
}
