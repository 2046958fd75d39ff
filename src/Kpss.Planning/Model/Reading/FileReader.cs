using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads the files of one workspace and remembers whether one of them was beyond reading.</summary>
public sealed class FileReader(IWorld world, string root, Report report)
{
    private readonly HashSet<string> _texts = [];
    private readonly SourceReader _sources = new(world, report);

    public WorkspacePaths Paths { get; } = new(world, root, report);

    public ProseReader Prose { get; } = new(report);

    /// <summary>False as soon as a file could not be read to its end.</summary>
    public bool IsWhole { get; private set; } = true;

    public YamlFile? Yaml(string path)
    {
        var file = report.Guarded(new SourceFile(path, "").Start, () => _sources.Read(path) is { } source ? YamlReader.Read(source, report) : null);
        IsWhole &= file is { IsWhole: true };
        return file;
    }

    /// <summary>The Markdown of a file that a source names; null when it can't be had, which is reported.</summary>
    public ITextSource? Markdown(ScalarNode mention)
    {
        var source = report.Guarded(mention.Span, () => Paths.Resolve(mention.Value.Trim(), mention.Span) is { } path ? _sources.Read(path, mention.Span) : null);
        IsWhole &= source is not null;
        if (source is null) return null;

        _texts.Add(source.Path);
        return new FileText(source);
    }

    /// <summary>The content of a picture that a source names, at most a byte more than a file may have; null when it can't be had, which is reported.</summary>
    public byte[]? Picture(ScalarNode mention) =>
        report.Guarded(mention.Span, () => Paths.Resolve(mention.Value.Trim(), mention.Span) is { } path ? _sources.ReadBytes(path, mention.Span) : null);

    /// <summary>True when some source has named the Markdown file.</summary>
    public bool HasRead(string path) => _texts.Contains(path);
}
