using System.Text.Json;

namespace KpssRenderXlsx;

/// <summary>What kpss asks for.</summary>
/// <param name="Page">The address of the plan's web page, to which titles link.</param>
/// <param name="ActorsField">The last part of the key of the card's field that holds the actors.</param>
internal sealed record Request(
    string OutputFolder,
    bool InEnglish,
    JsonElement Document,
    string Name,
    string Title,
    string Creator,
    string Language,
    string Date,
    string Page,
    string ActorsField)
{
    public static Request From(JsonElement root)
    {
        var document = root.GetProperty("document");
        var info = document.GetProperty("info");
        var options = root.GetProperty("options");
        var name = Text(info, "name");
        return new(
            Text(root, "outputFolder"),
            Text(root, "language") == "en",
            document,
            name,
            Text(info, "title"),
            Text(info, "creator"),
            Text(info, "language"),
            Text(info, "date"),
            Option(options, "web") ?? $"{name}.html",
            Option(options, "subjekty") ?? "subjekty");
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static string? Option(JsonElement options, string name) =>
        options.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
