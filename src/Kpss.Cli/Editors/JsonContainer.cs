using System.Text;
using System.Text.Json;

namespace Kpss.Cli.Editors;

/// <summary>An object or array in a JSON text with comments, with the places of what it holds.</summary>
/// <param name="Open">Of its opening bracket.</param>
/// <param name="Close">Of its closing bracket.</param>
internal sealed record JsonContainer(JsonTokenType Kind, int Open, int Close, List<JsonEntry> Entries)
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="from">Where the container's value begins in the text.</param>
    /// <returns>Null when the text there isn't JSON, or neither object nor array.</returns>
    public static JsonContainer? Read(string text, int from = 0)
    {
        var isWhole = from == 0;
        if (isWhole && text is ['\uFEFF', ..]) from = 1;
        var bytes = Encoding.UTF8.GetBytes(text[from..]);
        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            if (!reader.Read() || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return null;
            var (kind, open) = (reader.TokenType, At(reader.TokenStartIndex));
            var entries = new List<JsonEntry>();
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) entries.Add(Entry(ref reader));
            var close = At(reader.TokenStartIndex);
            // What follows the text as a whole must be in order too.
            while (isWhole && reader.Read())
            {
            }

            return new(kind, open, close, entries);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }

        int At(long offset) => from + Encoding.UTF8.GetCharCount(bytes, 0, (int)offset);

        JsonEntry Entry(ref Utf8JsonReader reader)
        {
            var start = At(reader.TokenStartIndex);
            string? name = null;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
                reader.Read();
            }

            var valueStart = At(reader.TokenStartIndex);
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
            return new(name, start, valueStart, At(reader.BytesConsumed), text);
        }
    }

    public JsonEntry? Find(string name) => Entries.FindLast(entry => entry.Name == name);
}

/// <param name="Name">Null in an array.</param>
/// <param name="Text">The value where it is a string.</param>
internal sealed record JsonEntry(string? Name, int Start, int ValueStart, int ValueEnd, string? Text);
