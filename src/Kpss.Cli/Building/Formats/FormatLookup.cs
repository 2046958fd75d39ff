using Kpss.Cli.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building.Formats;

/// <summary>From the names of formats to the formats.</summary>
public static class FormatLookup
{
    /// <returns>The usage mistake, or null when every name on the command line is known.</returns>
    public static Refusal? FromLine(Sequence<IFormat> all, List<string> names, out List<IFormat> chosen)
    {
        chosen = [];
        foreach (var name in names)
        {
            if (Find(all, name) is not { } format)
            {
                return new Refusal($"neznámý formát „{name}“", $"unknown format “{name}”")
                    .WithNearest(name, NamesOf(all))
                    .WithHint($"formáty: {List(all)}", $"formats: {List(all)}");
            }

            chosen.Add(format);
        }

        return null;
    }

    /// <summary>The formats that kpss.yaml asks for, each once; an unknown one is an error in the sources.</summary>
    public static List<IFormat> FromSources(Sequence<IFormat> all, Sequence<FormatChoice> choices, Report report)
    {
        var chosen = new List<IFormat>();
        foreach (var choice in choices)
        {
            if (Find(all, choice.Name) is not { } format) report.Add(UnknownFormat.At(choice, NamesOf(all)));
            else if (!chosen.Contains(format)) chosen.Add(format);
        }

        return chosen;
    }

    private static IFormat? Find(Sequence<IFormat> all, string name)
    {
        foreach (var format in all)
        {
            if (format.Name == name) return format;
        }

        return null;
    }

    private static List<string> NamesOf(Sequence<IFormat> all)
    {
        var names = new List<string>();
        foreach (var format in all) names.Add(format.Name);
        return names;
    }

    private static string List(Sequence<IFormat> all) => string.Join(", ", NamesOf(all));
}
