using Kpss.Cli;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Word;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Office;

/// <summary>A world in memory with a workshop in it.</summary>
internal sealed class Bench
{
    public const string Folder = "/disk/out";

    public MemoryWorld World { get; } = new();

    public Report Report { get; } = new();

    public Sequence<FormatChoice> Formats { get; init; } = [];

    public NamedFile? Template { get; init; }

    public bool HasPageNumbers { get; init; }

    public bool IsForCheck { get; init; }

    public WordGate Gate { get; } = new();

    public string Told => string.Join('\n', Report.Sorted().Select(finding => $"{finding.Code} {finding.Severity}: {finding.Message.Czech}"));

    public Workshop Open(IPrograms? programs = null)
    {
        if (programs is not null) World.Programs = programs;
        var session = new Session(World, Language.Czech, Toolchain.BuiltIn());
        return new(session, "/disk", Folder, new("out", Formats, Template, HasPageNumbers), Report) { Gate = Gate, IsForCheck = IsForCheck };
    }
}
