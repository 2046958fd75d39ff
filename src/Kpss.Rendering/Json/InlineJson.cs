using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

internal static class InlineJson
{
    public static void Write(Utf8JsonWriter json, Inline inline)
    {
        switch (inline)
        {
            case Text it:
                json.StartOfType("text");
                json.WriteString("value", it.Value);
                break;
            case Code it:
                json.StartOfType("code");
                json.WriteString("value", it.Value);
                break;
            case Emphasis:
                json.StartOfType("emphasis");
                break;
            case Strong:
                json.StartOfType("strong");
                break;
            case Link it:
                json.StartOfType("link");
                json.WriteString("target", it.Target);
                break;
            case Reference it:
                json.StartOfType("reference");
                json.Key("target", it.Target);
                break;
            case Styled it:
                json.StartOfType("styled");
                json.Choice("role", it.Role);
                break;
            case LineBreak:
                json.StartOfType("lineBreak");
                break;
        }

        if (inline is not (Text or Code or LineBreak)) json.Array("inlines", InlineContent.Of(inline), Write);
        json.WriteEndObject();
    }
}
