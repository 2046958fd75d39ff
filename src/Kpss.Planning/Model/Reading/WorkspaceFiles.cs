namespace Kpss.Planning.Model.Reading;

/// <summary>The YAML files of a workspace, sorted by what they are.</summary>
/// <param name="Registers">Files outside the plans' folders.</param>
/// <param name="IsWhole">False when some folder or file was left out, which is reported.</param>
public sealed record WorkspaceFiles(IReadOnlyList<string> Registers, IReadOnlyList<PlanFiles> Plans, bool IsWhole);

/// <param name="Items">Every other YAML file in the folder and below, in natural order of their paths.</param>
/// <param name="Texts">The Markdown files beside them.</param>
public sealed record PlanFiles(string Folder, string PlanFile, List<string> Items, List<string> Texts)
{
    /// <summary>The file that makes a folder one of a plan.</summary>
    public const string Marker = "plan.yaml";
}
