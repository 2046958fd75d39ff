using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>
/// Formats that other programs of the machine make: a format NAME by kpss-render-NAME on the search path. A workspace may
/// come from anyone, so that it can ask for such a program, but only who called kpss can let it run.
/// </summary>
/// <param name="allowed">Names that the user allowed on the command line.</param>
/// <param name="limit">The time a program has for one document.</param>
public sealed class ExternalFormats(IPrograms programs, List<string> allowed, TimeSpan limit)
{
    private readonly WorkspaceWatch _watch = new();

    /// <summary>Knows which programs there are, and runs none.</summary>
    public static ExternalFormats Unallowed(IPrograms programs) => new(programs, [], TimeSpan.Zero);

    /// <summary>True for a format that a program of the machine makes, or that the user holds for one.</summary>
    public bool Know(string name) => Words.IsId(name) && (allowed.Contains(name) || PathOf(name) is not null);

    /// <param name="place">Where the sources ask for the format; null when the command line does.</param>
    /// <returns>Why the format cannot be made, or null when it can.</returns>
    public Diagnostic? Find(string name, SourceSpan? place, IReadOnlyList<string> builtIn, out ExternalFormat? format)
    {
        format = null;
        var renderer = new Renderer(name, place);
        if (!allowed.Contains(name)) return RendererNotAllowed.At(renderer);
        if (PathOf(name) is not { } path) return RendererNotFound.At(renderer, builtIn);

        format = new(renderer, path, limit, _watch);
        return null;
    }

    /// <summary>Tells which programs were allowed in vain.</summary>
    /// <param name="onLine">The formats of the command line; empty for those of kpss.yaml.</param>
    public void TellUnasked(List<string> onLine, OutputSettings outputs, Report report)
    {
        if (allowed.Count == 0) return;
        List<string> asked = onLine.Count > 0 ? onLine : [.. outputs.Formats.Map(choice => choice.Name)];
        foreach (var name in allowed)
        {
            if (!asked.Contains(name)) report.Add(UnaskedRenderer.At(name, asked));
        }
    }

    private string? PathOf(string name) => programs.Find(Renderer.Prefix + name);
}
