using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

internal static class BlockJson
{
    public static void Write(Utf8JsonWriter json, Block block)
    {
        switch (block)
        {
            case Section it: Write(json, it); break;
            case TableOfContents it: Write(json, it); break;
            case Paragraph it: Write(json, it); break;
            case ListBlock it: Write(json, it); break;
            case Quotation it: Write(json, it); break;
            case Table it: TableJson.Write(json, it); break;
            case Card it: Write(json, it); break;
            case Chart it: ChartJson.Write(json, it); break;
            case CodeListing it: Write(json, it); break;
            case Figure it: Write(json, it); break;
        }
    }

    private static void Write(Utf8JsonWriter json, Section section)
    {
        json.StartOfType("section");
        json.Key(section.Key);
        json.Choice("role", section.Role);
        json.WriteNumber("level", section.Level);
        json.Array("heading", section.Heading, InlineJson.Write);
        json.Array("blocks", section.Blocks, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableOfContents contents)
    {
        json.StartOfType("tableOfContents");
        json.Key(contents.Key);
        json.WriteString("title", contents.Title);
        json.WriteNumber("depth", contents.Depth);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.StartOfType("paragraph");
        json.Key(paragraph.Key);
        json.Choice("role", paragraph.Role);
        json.Array("inlines", paragraph.Inlines, InlineJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListBlock list)
    {
        json.StartOfType("list");
        json.Key(list.Key);
        json.Choice("marker", list.Marker);
        json.WriteNumber("start", list.Start);
        json.Array("items", list.Items, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListItem item)
    {
        json.WriteStartObject();
        json.Array("blocks", item.Blocks, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        json.StartOfType("quotation");
        json.Key(quotation.Key);
        json.Array("blocks", quotation.Blocks, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodeListing code)
    {
        json.StartOfType("codeListing");
        json.Key(code.Key);
        json.WriteString("caption", code.Caption);
        json.WriteString("value", code.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.StartOfType("figure");
        json.Key(figure.Key);
        json.Optional("picture", figure.Picture, FrontJson.Write);
        json.Array("caption", figure.Caption, InlineJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Card card)
    {
        json.StartOfType("card");
        json.Key(card.Key);
        json.Choice("layout", card.Layout);
        json.Array("caption", card.Caption, InlineJson.Write);
        json.WriteString("description", card.Description);
        json.Array("fields", card.Fields, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CardField field)
    {
        json.WriteStartObject();
        json.Key(field.Key);
        json.WriteString("label", field.Label);
        json.Array("blocks", field.Blocks, Write);
        json.WriteEndObject();
    }
}
