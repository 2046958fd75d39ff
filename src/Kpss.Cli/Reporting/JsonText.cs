using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kpss.Cli.Reporting;

/// <summary>One JSON document as text: readable letters, fixed line ends, no reflection.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Czech letters as they are. The output is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter target, Action<Utf8JsonWriter> content) => target.WriteLine(Of(content, Options));

    public static string InOneLine(Action<Utf8JsonWriter> content) => Of(content, Options with { Indented = false });

    private static string Of(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options)) content(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
