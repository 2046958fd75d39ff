using Kpss.Cli.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Rendering;

namespace Kpss.Cli.Building;

/// <summary>From the names of formats to the renderers that write them.</summary>
public static class RendererChoice
{
    /// <returns>The usage mistake, or null when every name on the command line is known.</returns>
    public static Refusal? FromLine(Sequence<IRenderer> all, List<string> names, out List<IRenderer> chosen)
    {
        chosen = [];
        foreach (var name in names)
        {
            if (Find(all, name) is not { } renderer)
            {
                return new Refusal($"neznámý formát „{name}“", $"unknown format “{name}”")
                    .WithNearest(name, NamesOf(all))
                    .WithHint($"formáty: {List(all)}", $"formats: {List(all)}");
            }

            chosen.Add(renderer);
        }

        return null;
    }

    /// <summary>The formats that kpss.yaml asks for, each once; an unknown one is an error in the sources.</summary>
    public static List<IRenderer> FromSources(Sequence<IRenderer> all, Sequence<FormatChoice> choices, Report report)
    {
        var chosen = new List<IRenderer>();
        foreach (var choice in choices)
        {
            if (Find(all, choice.Name) is not { } renderer) report.Add(UnknownFormat.At(choice, NamesOf(all)));
            else if (!chosen.Contains(renderer)) chosen.Add(renderer);
        }

        return chosen;
    }

    private static IRenderer? Find(Sequence<IRenderer> all, string name)
    {
        foreach (var renderer in all)
        {
            if (renderer.Name == name) return renderer;
        }

        return null;
    }

    private static List<string> NamesOf(Sequence<IRenderer> all)
    {
        var names = new List<string>();
        foreach (var renderer in all) names.Add(renderer.Name);
        return names;
    }

    private static string List(Sequence<IRenderer> all) => string.Join(", ", NamesOf(all));
}
