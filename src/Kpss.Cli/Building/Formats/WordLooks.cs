using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Rendering.Docx.Templates;

namespace Kpss.Cli.Building.Formats;

/// <summary>The looks of the Word files of one build: read once, and only when a Word file is made.</summary>
/// <param name="file">The template; null for the looks of kpss.</param>
public sealed class WordLooks(NamedFile? file, IWorld world, Report report)
{
    private WordTemplate? _template;
    private bool _isRead;

    /// <summary>Null when the template can't be used; the report says why.</summary>
    public WordTemplate? Read()
    {
        if (!_isRead) _template = file is null ? WordTemplate.BuiltIn : Read(file);
        _isRead = true;
        return _template;
    }

    private WordTemplate? Read(NamedFile file) =>
        TemplateReader.Read(world.Read(file.Path, TemplateReader.MostBytes), Places.Shown(file.Path, world.CurrentDirectory), file.Place, report);
}
