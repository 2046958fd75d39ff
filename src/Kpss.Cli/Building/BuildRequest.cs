using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.Building.Word;
using Kpss.Cli.Workspaces;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building;

/// <summary>What the command line asks of a build; kpss.yaml says the rest.</summary>
/// <param name="Scope">All sources are checked, and only the documents of plans in it are built.</param>
/// <param name="External">New ones for each build: within one, they tell what changes in the workspace.</param>
internal sealed record BuildRequest(Scope Scope, Func<ExternalFormats> External)
{
    public string Root => Scope.Root;

    /// <summary>Empty for the formats of kpss.yaml.</summary>
    public List<string> Formats { get; init; } = [];

    /// <summary>Where the documents go; null for the folder of kpss.yaml.</summary>
    public string? Folder { get; init; }

    public NamedFile? Template { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>True when nothing is to be written, but only compared.</summary>
    public bool IsForCheck { get; init; }

    /// <summary>Null when nobody asked to verify Word documents.</summary>
    public WordGate? Gate { get; init; }
}
