using Kpss.Cli.Building.Office;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building.Formats;

/// <summary>What formats work with beside the document.</summary>
/// <param name="Folder">The absolute path of the folder the files will lie in.</param>
public sealed record Workshop(Session Session, string Root, string Folder, OutputSettings Settings, Report Report)
{
    public WordLooks Looks { get; } = new(Settings.Template, Session.World, Report);

    public OfficeDesk Office { get; } = new(Session.World);

    /// <summary>Where kpss.yaml asks for a format; null where it doesn't.</summary>
    public SourceSpan? PlaceOf(string format)
    {
        foreach (var choice in Settings.Formats)
        {
            if (choice.Name == format) return choice.Place;
        }

        return null;
    }
}
