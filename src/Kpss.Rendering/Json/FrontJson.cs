using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

/// <summary>What stands around the text: the title page and the imprint.</summary>
internal static class FrontJson
{
    public static void Write(Utf8JsonWriter json, TitlePage page)
    {
        json.WriteStartObject();
        json.WriteString("authority", page.Authority);
        json.WriteString("title", page.Title);
        json.WriteString("subtitle", page.Subtitle);
        json.Array("facts", page.Facts, Write);
        json.Optional("logo", page.Logo, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Imprint imprint)
    {
        json.WriteStartObject();
        json.Array("lines", imprint.Lines, Write);
        json.Optional("funding", imprint.Funding, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImprintLine line)
    {
        json.WriteStartObject();
        json.Choice("role", line.Role);
        json.WriteString("label", line.Label);
        json.Array("value", line.Value, InlineJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Funding funding)
    {
        json.WriteStartObject();
        json.Optional("emblem", funding.Emblem, Write);
        json.WriteString("statement", funding.Statement);
        json.Array("facts", funding.Facts, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FundingEmblem emblem)
    {
        switch (emblem)
        {
            case EuropeanEmblem:
                json.StartOfType("europeanEmblem");
                break;
            case PictureEmblem it:
                json.StartOfType("pictureEmblem");
                json.Optional("picture", it.Picture, Write);
                break;
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Picture picture)
    {
        json.WriteStartObject();
        json.WriteString("mediaType", picture.MediaType);
        json.WriteBase64String("content", picture.Content.AsSpan());
        json.WriteNumber("width", picture.Width);
        json.WriteNumber("height", picture.Height);
        json.WriteString("altText", picture.AltText);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("label", fact.Label);
        json.WriteString("value", fact.Value);
        json.WriteEndObject();
    }
}
