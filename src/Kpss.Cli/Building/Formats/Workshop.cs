using Kpss.Cli.Building.Office;
using Kpss.Cli.Building.Word;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Rendering.Docx.Templates;

namespace Kpss.Cli.Building.Formats;

/// <summary>What formats work with beside the document, for the time of one build.</summary>
/// <param name="folder">The absolute path of the folder the files will lie in.</param>
public sealed class Workshop(Session session, string root, string folder, OutputSettings settings, Report report)
{
    private readonly WordLooks _looks = new(settings.Template, session.World, report);

    public Session Session => session;

    public string Root => root;

    public string Folder => folder;

    public OutputSettings Settings => settings;

    public Report Report => report;

    public OfficeDesk Office { get; } = new(session.World);

    /// <summary>True when nothing is written, but only compared with what an earlier build wrote.</summary>
    public bool IsForCheck { get; init; }

    /// <summary>Null when nobody asked to verify Word documents.</summary>
    internal WordGate? Gate { get; init; }

    /// <summary>The looks of Word files. Null when the template can't be used; the report says why, once.</summary>
    public WordTemplate? ReadTemplate() => _looks.Read();

    /// <summary>Where kpss.yaml asks for a format; null where it doesn't.</summary>
    public SourceSpan? PlaceOf(string format)
    {
        foreach (var choice in settings.Formats)
        {
            if (choice.Name == format) return choice.Place;
        }

        return null;
    }
}
