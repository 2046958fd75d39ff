using System.CommandLine;
using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>The options about formats that other programs make.</summary>
internal sealed class RendererOptions
{
    public ListOption Allow { get; } = new(
        "--allow-renderer",
        new("JMÉNO[,…]", "NAME[,…]"),
        new("dovolí spustit program kpss-render-JMÉNO", "allow the program kpss-render-NAME to run"));

    public ValueOption Timeout { get; } = new(
        "--renderer-timeout",
        new("SEKUNDY", "SECONDS"),
        new("kolik času má na dokument (jinak 60)", "the time it has for a document (otherwise 60)"));

    /// <returns>The usage mistake, or null.</returns>
    public Refusal? Read(ParseResult line, IPrograms programs, out ExternalFormats formats)
    {
        formats = new(programs, Allow.ValuesIn(line), ExternalLimits.DefaultTime);
        if (line.GetValue(Timeout) is not { } given) return null;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is 0 or > ExternalLimits.LongestSeconds) return BadTimeout(given);

        formats = new(programs, Allow.ValuesIn(line), TimeSpan.FromSeconds(seconds));
        return null;
    }

    private Refusal BadTimeout(string given) => new Refusal($"volba „{Timeout.Name}“ nemůže být „{given}“", $"option “{Timeout.Name}” cannot be “{given}”")
        .WithHint($"napište celé sekundy, 1 až {ExternalLimits.LongestSeconds}", $"write whole seconds, 1 to {ExternalLimits.LongestSeconds}");
}
