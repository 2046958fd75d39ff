using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kpss.Planning.Schema;

/// <summary>Pieces of JSON trees, and a tree as the text of a file.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Czech letters as they are. The file is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A schema that can be added to: what stands beside a reference counts for nothing.</summary>
    public static JsonObject Open(JsonObject schema) => schema.ContainsKey("$ref") ? new() { ["anyOf"] = new JsonArray(schema) } : schema;

    public static byte[] Bytes(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) node.WriteTo(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
