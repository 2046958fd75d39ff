using System.Text;
using System.Text.Json;
using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Json;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>Reads the answer of an external renderer and hands its diagnostics on.</summary>
public static class AnswerReader
{
    /// <returns>Null when the answer is none or tells an error; the report says which.</returns>
    public static RendererAnswer? Read(Renderer renderer, ReadOnlyMemory<byte> output, Report report)
    {
        if (Parse(renderer, output, out var answer) is { } fault)
        {
            report.Add(fault);
            return null;
        }

        var hasErrors = false;
        foreach (var diagnostic in answer.Diagnostics)
        {
            report.Add(RendererMessage.Of(renderer, diagnostic));
            hasErrors |= diagnostic.Severity == Severity.Error;
        }

        return hasErrors ? null : answer;
    }

    private static Diagnostic? Parse(Renderer renderer, ReadOnlyMemory<byte> output, out RendererAnswer answer)
    {
        answer = new([], []);
        if (output.Length > ExternalLimits.Answer) return BadRendererAnswer.TooLong(renderer);
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(output));
            var root = Shape.Of(json.RootElement, JsonValueKind.Object, new("celá odpověď", "the whole answer"));
            var version = Shape.Text(root, "apiVersion");
            if (!IsOurs(version)) return OtherApiVersion.At(renderer, version);
            answer = new(Files(root), Diagnostics(root));
            return null;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            // The second comes of halves of a surrogate pair.
            return BadRendererAnswer.NotJson(renderer, Encoding.UTF8.GetString(output.Span));
        }
        catch (Shape.Fault fault)
        {
            return BadRendererAnswer.OfWrongShape(renderer, fault.What);
        }
    }

    /// <summary>Programs on Windows like to begin a text in UTF-8 with a byte order mark.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> output) =>
        output.Span.StartsWith(Encoding.UTF8.Preamble) ? output[Encoding.UTF8.Preamble.Length..] : output;

    private static bool IsOurs(string version) => version.Split('.')[0] == JsonFormat.ApiVersion.Split('.')[0];

    private static Sequence<string> Files(JsonElement root)
    {
        var files = new List<string>();
        foreach (var file in Shape.List(root, "files").EnumerateArray()) files.Add(Shape.Of(file, JsonValueKind.String, new("položka „files“", "an item of “files”")).GetString()!);
        return files.ToSequence();
    }

    private static Sequence<RendererDiagnostic> Diagnostics(JsonElement root)
    {
        var diagnostics = new List<RendererDiagnostic>();
        if (!root.TryGetProperty("diagnostics", out _)) return [];
        foreach (var item in Shape.List(root, "diagnostics").EnumerateArray())
        {
            var diagnostic = Shape.Of(item, JsonValueKind.Object, new("položka „diagnostics“", "an item of “diagnostics”"));
            diagnostics.Add(new(SeverityOf(diagnostic), Shape.Text(diagnostic, "message"), Shape.OptionalText(diagnostic, "hint"), Shape.OptionalText(diagnostic, "key")));
        }

        return diagnostics.ToSequence();
    }

    private static Severity SeverityOf(JsonElement diagnostic) => Shape.Text(diagnostic, "severity") switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => throw new Shape.Fault(new("„severity“ má být error, warning, nebo info", "“severity” is to be error, warning or info")),
    };
}
