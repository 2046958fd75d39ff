using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Shapes;

/// <summary>A record of a source whose keys are known.</summary>
/// <param name="HasOrder">False where the order of the keys has a meaning, or none but the author's.</param>
internal sealed record ShapedRecord(RecordNode Node, KeyOrder Keys, bool HasOrder)
{
    /// <summary>The key as it is written in full; null for one that is not known here.</summary>
    public string? NameOf(RecordEntry entry) => Keys.Find(entry)?.Name;
}

/// <summary>What a file holds, found by what kpss takes it for.</summary>
internal sealed class ShapedFile(YamlFile yaml)
{
    public YamlFile Yaml { get; } = yaml;

    public SourceFile Source => Yaml.File;

    /// <summary>The outer before the inner.</summary>
    public List<ShapedRecord> Records { get; } = [];

    /// <summary>Texts in Markdown, each with the key that it stands behind.</summary>
    public List<RecordEntry> Prose { get; } = [];

    /// <summary>Names of files with Markdown.</summary>
    public List<ScalarNode> ProseFiles { get; } = [];
}
