using System.Text.Json;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

/// <summary>Members of one shape, written the same way everywhere.</summary>
internal static class JsonMembers
{
    public static void Key(this Utf8JsonWriter json, BlockKey key) => json.WriteString("key", key.Path);

    public static void Key(this Utf8JsonWriter json, string name, BlockKey? key) => json.WriteString(name, key?.Path);

    /// <summary>An enumeration by the name of its value: `TopItem` is `topItem`.</summary>
    public static void Choice<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void Array<T>(this Utf8JsonWriter json, string name, Sequence<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, Sequence<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Optional<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WritePropertyName(name);
        if (value is null) json.WriteNullValue();
        else write(json, value);
    }

    /// <summary>Begins an object of a closed set, of which `type` says which one it is.</summary>
    public static void StartOfType(this Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
    }
}
