using System.Globalization;
using System.Text.Json;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

/// <summary>A document as a JSON object. Every member is always there, in this order; one without a value is null or empty.</summary>
public static class DocumentJson
{
    public static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WritePropertyName("info");
        Write(json, document.Info);
        json.WritePropertyName("titlePage");
        FrontJson.Write(json, document.TitlePage);
        json.Array("blocks", document.Blocks, BlockJson.Write);
        json.Array("facets", document.Facets, Write);
        json.WritePropertyName("imprint");
        FrontJson.Write(json, document.Imprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentInfo info)
    {
        json.WriteStartObject();
        json.WriteString("name", info.Name);
        json.WriteString("title", info.Title);
        json.WriteString("runningTitle", info.RunningTitle);
        json.WriteString("creator", info.Creator);
        json.WriteString("subject", info.Subject);
        json.Texts("keywords", info.Keywords);
        json.WriteString("language", info.Language);
        json.WriteString("date", info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Facet facet)
    {
        json.WriteStartObject();
        json.WriteString("id", facet.Id);
        json.WriteString("label", facet.Label);
        json.Array("choices", facet.Choices, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FacetChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("id", choice.Id);
        json.WriteString("label", choice.Label);
        json.Texts("items", choice.Items.Map(key => key.Path));
        json.WriteEndObject();
    }
}
