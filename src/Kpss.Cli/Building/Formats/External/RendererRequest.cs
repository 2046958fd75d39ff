using System.Buffers;
using System.Text.Json;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Rendering.Json;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>What an external renderer reads. renderer-request.schema.json describes it.</summary>
public static class RendererRequest
{
    public static ReadOnlyMemory<byte> Of(Document document, OptionRecord options, Language language, string outputFolder)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonFormat.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("apiVersion", JsonFormat.ApiVersion);
            json.WriteString("language", language == Language.Czech ? "cs" : "en");
            json.WriteString("outputFolder", outputFolder);
            json.WritePropertyName("options");
            Write(json, options);
            json.WritePropertyName("document");
            DocumentJson.Write(json, document);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, OptionValue value)
    {
        switch (value)
        {
            case OptionText it:
                json.WriteStringValue(it.Value);
                break;
            case OptionList it:
                json.WriteStartArray();
                foreach (var item in it.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case OptionRecord it:
                json.WriteStartObject();
                foreach (var entry in it.Entries)
                {
                    json.WritePropertyName(entry.Name);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
        }
    }
}
