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
        if (_sources.Read(path) is not { } source)
        {
            IsWhole = false;
            return null;
        }

        var file = YamlReader.Read(source, report);
        IsWhole &= file.IsWhole;
        return file;
    }

    /// <summary>The Markdown of a file that a source names; null when it can't be had, which is reported.</summary>
    public ITextSource? Markdown(ScalarNode mention)
    {
        var path = Paths.Resolve(mention.Value.Trim(), mention.Span);
        if (path is null || _sources.Read(path, mention.Span) is not { } source)
        {
            IsWhole = false;
            return null;
        }

        _texts.Add(path);
        return new FileText(source);
    }

    /// <summary>True when some source has named the Markdown file.</summary>
    public bool HasRead(string path) => _texts.Contains(path);
}
