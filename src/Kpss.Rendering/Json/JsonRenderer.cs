using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

/// <summary>The document tree as it is, for other programs.</summary>
public sealed class JsonRenderer : IRenderer
{
    public string Name => "json";

    public string Extension => ".json";

    public void Render(Document document, Stream target)
    {
        using (var json = new Utf8JsonWriter(target, JsonFormat.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("apiVersion", JsonFormat.ApiVersion);
            json.WritePropertyName("document");
            DocumentJson.Write(json, document);
            json.WriteEndObject();
        }

        target.WriteByte((byte)'\n');
    }
}
