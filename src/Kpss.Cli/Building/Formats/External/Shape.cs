using System.Text.Json;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>Members of a JSON object that have to be of a certain kind.</summary>
internal static class Shape
{
    /// <summary>What is wrong, in words for the program's author.</summary>
    public sealed class Fault(Bilingual what) : Exception(what.English)
    {
        public Bilingual What { get; } = what;
    }

    public static JsonElement Of(JsonElement value, JsonValueKind kind, Bilingual name) => value.ValueKind == kind
        ? value
        : throw new Fault(new($"{name.Czech} má být {Czech(kind)}", $"{name.English} is to be {English(kind)}"));

    public static string Text(JsonElement parent, string name) => Member(parent, name, JsonValueKind.String).GetString()!;

    public static string? OptionalText(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Text(parent, name) : null;

    public static JsonElement List(JsonElement parent, string name) => Member(parent, name, JsonValueKind.Array);

    private static JsonElement Member(JsonElement parent, string name, JsonValueKind kind) => parent.TryGetProperty(name, out var value)
        ? Of(value, kind, new($"„{name}“", $"“{name}”"))
        : throw new Fault(new($"chybí „{name}“", $"“{name}” is missing"));

    private static string Czech(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "text",
        JsonValueKind.Array => "seznam",
        _ => "objekt",
    };

    private static string English(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Array => "an array",
        _ => "an object",
    };
}
