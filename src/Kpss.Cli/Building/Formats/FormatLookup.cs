using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building.Formats;

/// <summary>From the names of formats to the formats: first the built-in ones, then those of other programs.</summary>
public sealed class FormatLookup(Sequence<IFormat> builtIn, ExternalFormats external)
{
    /// <returns>The usage mistake, or null when every name on the command line can be made.</returns>
    public Refusal? FromLine(List<string> names, out List<IFormat> chosen)
    {
        chosen = [];
        foreach (var name in names)
        {
            if (!IsKnown(name)) return Unknown(name);
            if (Find(name, null, out var format) is { } obstacle) return new(obstacle.Message, obstacle.Hints);
            chosen.Add(format!);
        }

        return null;
    }

    /// <summary>The formats that kpss.yaml asks for, each once; one that cannot be made is an error.</summary>
    public List<IFormat> FromSources(OutputSettings outputs, Report report)
    {
        var chosen = new List<IFormat>();
        foreach (var choice in outputs.Formats)
        {
            if (!IsKnown(choice.Name)) continue;
            if (Find(choice.Name, choice.Place, out var format) is { } obstacle) report.Add(obstacle);
            else if (!chosen.Exists(it => it.Name == choice.Name)) chosen.Add(format!);
        }

        return chosen;
    }

    /// <summary>Whether there is a way to make the formats of kpss.yaml at all, on this machine.</summary>
    public void Check(OutputSettings outputs, Report report)
    {
        foreach (var choice in outputs.Formats)
        {
            if (!IsKnown(choice.Name)) report.Add(UnknownFormat.At(choice, NamesOf(builtIn)));
        }

        foreach (var options in outputs.Options)
        {
            if (FindBuiltIn(options.Format) is not null) report.Add(OptionsOfBuiltIn.At(options));
        }
    }

    private bool IsKnown(string name) => FindBuiltIn(name) is not null || external.Know(name);

    /// <returns>Why the format cannot be made, or null when it can.</returns>
    private Diagnostic? Find(string name, SourceSpan? place, out IFormat? format)
    {
        format = FindBuiltIn(name);
        if (format is not null) return null;

        var obstacle = external.Find(name, place, NamesOf(builtIn), out var found);
        format = found;
        return obstacle;
    }

    private IFormat? FindBuiltIn(string name)
    {
        foreach (var format in builtIn)
        {
            if (format.Name == name) return format;
        }

        return null;
    }

    private Refusal Unknown(string name) => Refusal.UnknownFormat(NamesOf(builtIn), name);

    private static List<string> NamesOf(Sequence<IFormat> formats)
    {
        var names = new List<string>();
        foreach (var format in formats) names.Add(format.Name);
        return names;
    }
}
