using System.Text.Json;

namespace KpssRenderXlsx;

/// <summary>Finds the cards of a document and where in the plan they stand.</summary>
internal sealed class PlanReader
{
    private const int LongestValue = 400;

    private readonly List<Measure> _measures = [];

    public static Plan Read(Request request)
    {
        var reader = new PlanReader();
        reader.ReadBlocks(request.Document.GetProperty("blocks"), new("", "", "", ""));
        return new(reader._measures, FieldsOf(reader._measures), ActorOrder(request.Document));
    }

    /// <summary>The nearest item above.</summary>
    private sealed record Place(string Key, string Number, string Title, string Area);

    private void ReadBlocks(JsonElement blocks, Place place)
    {
        foreach (var block in blocks.EnumerateArray())
        {
            var type = block.GetProperty("type").GetString();
            if (type == "section") ReadBlocks(block.GetProperty("blocks"), PlaceOf(block, place));
            if (type == "card") _measures.Add(new(place.Key, place.Number, place.Title, place.Area, ValuesOf(block)));
        }
    }

    private static Place PlaceOf(JsonElement section, Place above)
    {
        var role = section.GetProperty("role").GetString();
        if (role is not ("topItem" or "item")) return above;

        var heading = TreeText.Of(section.GetProperty("heading"), "number");
        var title = heading.Text.TrimStart(' ', '–', '-', ':', '.');
        var number = NumberOf(heading.Remark, above.Number);
        var key = section.GetProperty("key").GetString()!;
        return role == "topItem" ? new(key, "", title, $"{number} {title}".TrimStart()) : new(key, number, title, above.Area);
    }

    /// <summary>`Opatření 1.2` is 1.2. A number that no digit begins, such as `a)`, stands behind that of the item above.</summary>
    private static string NumberOf(string printed, string above)
    {
        var number = printed[(printed.LastIndexOf(' ') + 1)..];
        if (number.Length == 0) return above;
        return char.IsAsciiDigit(number[0]) ? number : $"{above} {number}".TrimStart();
    }

    private static Dictionary<string, Value> ValuesOf(JsonElement card)
    {
        var values = new Dictionary<string, Value>();
        foreach (var field in card.GetProperty("fields").EnumerateArray())
        {
            var id = field.GetProperty("key").GetString()!.Split('/')[^1];
            values[id] = ValueOf(field.GetProperty("label").GetString()!.Replace('\u00A0', ' '), field.GetProperty("blocks"));
        }

        return values;
    }

    private static Value ValueOf(string label, JsonElement blocks)
    {
        var lines = new List<Line>();
        var fits = true;
        foreach (var block in blocks.EnumerateArray())
        {
            if (block.GetProperty("type").ValueEquals("paragraph")) lines.Add(TreeText.Of(block.GetProperty("inlines"), "remark"));
            else fits = false;
        }

        return new(label, lines, fits && lines.Sum(line => line.Text.Length) <= LongestValue);
    }

    private static List<Field> FieldsOf(List<Measure> measures)
    {
        var values = measures.SelectMany(measure => measure.Values).ToLookup(pair => pair.Key, pair => pair.Value);
        return [.. values.Where(field => field.All(value => value.Fits)).Select(field => new Field(field.Key, field.First().Label))];
    }

    private static List<string> ActorOrder(JsonElement document)
    {
        var actors = document.GetProperty("facets").EnumerateArray().FirstOrDefault(facet => facet.GetProperty("id").ValueEquals("subjekt"));
        return actors.ValueKind == JsonValueKind.Undefined
            ? []
            : [.. actors.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("label").GetString()!.Replace('\u00A0', ' '))];
    }
}
