using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Reading;

namespace Kpss.Planning.Model;

/// <summary>One region's folder with all that was read from it.</summary>
/// <param name="IsWhole">False when some file couldn't be read: what isn't found may only be unread.</param>
public sealed record Workspace(
    WorkspaceSettings Settings,
    Registers Registers,
    Sequence<Plan> Plans,
    WorkspaceIndex Index,
    bool IsWhole)
{
    /// <summary>The folder of kpss.yaml, absolute; empty for a workspace that no folder holds.</summary>
    public string Root { get; init; } = "";

    /// <summary>What holds for plans without a grammar of their own; null where none was read.</summary>
    public PlanGrammar? Grammar { get; init; }
    /// <summary>The YAML files that it was read from, beside kpss.yaml.</summary>
    public WorkspaceFiles Files { get; init; } = new([], [], IsWhole: false);

    /// <summary>Markdown files in folders of plans that no source names.</summary>
    public Sequence<UnusedTextFile> UnusedTexts { get; init; } = [];
}

/// <param name="Path">From the plan's folder, as plan.yaml would name it.</param>
public sealed record UnusedTextFile(string Path, SourceSpan Place);

/// <param name="Authority">Who issues the documents.</param>
/// <param name="Severities">Rules that the workspace sets otherwise than kpss.</param>
/// <param name="ForeignNames">Names of other towns that must not stand in this one's documents.</param>
public sealed record WorkspaceSettings(
    string Region,
    string Authority,
    OutputSettings Outputs,
    Sequence<SeverityChoice> Severities,
    Sequence<string> ForeignNames,
    TypographySettings Typography,
    CardLayout CardLayout)
{
    public Publication Publication { get; init; } = Publication.None;
}

/// <summary>Where and in which form documents are built.</summary>
/// <param name="Folder">Relative to the workspace.</param>
/// <param name="Template">The Word file whose looks the documents take on; null for those of kpss.</param>
/// <param name="HasPageNumbers">True when the contents of a Word document shall have page numbers.</param>
public sealed record OutputSettings(string Folder, Sequence<FormatChoice> Formats, NamedFile? Template, bool HasPageNumbers)
{
    public Sequence<FormatOptions> Options { get; init; } = [];

    /// <summary>What a format is told; empty when nothing is.</summary>
    public OptionRecord OptionsOf(string format)
    {
        foreach (var options in Options)
        {
            if (options.Format == format) return options.Values;
        }

        return OptionRecord.Empty;
    }
}

/// <summary>A file that somebody names and that is there.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Place">Where a source names it; null when the command line does.</param>
public sealed record NamedFile(string Path, SourceSpan? Place);

public sealed record SeverityChoice(string Code, Severity Severity, SourceSpan Place);

public sealed record FormatChoice(string Name, SourceSpan? Place);

/// <summary>The rules of typography that are a matter of taste.</summary>
public sealed record TypographySettings(bool BindsLetterConjunctions, bool BindsAbbreviations);
