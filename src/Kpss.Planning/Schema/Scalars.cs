using System.Globalization;
using System.Text.Json.Nodes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>
/// Schemas of single values. kpss reads each as a text, but YAML makes a number of `2025` and a truth value of `true`
/// before the schema sees it.
/// </summary>
internal sealed class Scalars(Language language)
{
    private const string IdForm = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static readonly Bilingual IdRule = new("Id má jen malá písmena bez diakritiky, číslice a spojovníky: kc-dotek.", "An id has only lower-case ASCII letters, digits and hyphens: kc-dotek.");
    private const string Spaces = @"[ \u00a0]*";

    /// <summary>A key with nothing behind it. By what it is not: a type `null` would be offered as a value.</summary>
    public static JsonObject Nothing() => new() { ["not"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "object", "array") } };

    public JsonObject Of(ValueKind kind) => kind switch
    {
        ValueKind.Flag => Flag(),
        ValueKind.Id => Whole(Matching(IdForm, IdRule), 0),
        ValueKind.Date => Matching(
            @"^\s*(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\.\s*(?:0?[1-9]|1[0-2])\.\s*\d{4})\s*$",
            new("Datum se píše 2025-01-31 nebo 31. 1. 2025.", "A date is written 2025-01-31 or 31. 1. 2025.")),
        ValueKind.Timeframe => Timeframe(TimeframePattern.Of()),
        ValueKind.Period => Timeframe(TimeframePattern.Period),
        ValueKind.WebAddress => Matching(@"^\s*[hH][tT][tT][pP][sS]?://\S+\s*$", new("Adresa začíná https://", "The address begins with https://")),
        ValueKind.Year => Whole(Matching(@"^\s*(?:199\d|20\d\d|2100)\s*$", new("Sem patří rok, třeba 2026.", "A year belongs here, such as 2026.")), 1990, 2100),
        ValueKind.Percent => Whole(Matching($@"^\s*(?:100|\d{{1,2}}){Spaces}%?\s*$", new("Sem patří celé procento od 0 do 100.", "A whole per cent from 0 to 100 belongs here.")), 0, 100),
        ValueKind.Money => Figure($@"^\s*\d[\d \u00a0]*(?:[.,]\d{{1,2}})?{Spaces}(?:Kč)?\s*$", new("Sem patří částka v korunách, třeba 250000 nebo 250 000.", "A sum in crowns belongs here, such as 250000 or 250 000.")),
        ValueKind.Count => Figure(@"^\s*\d[\d \u00a0]*(?:[.,]\d{1,4})?\s*$", new("Sem patří počet, třeba 2 nebo \"0,75\".", "A count belongs here, such as 2 or \"0,75\".")),
        _ => Text(),
    };

    public JsonObject Text() => new() { ["type"] = new JsonArray("string", "number"), ["errorMessage"] = In(new("Sem patří text.", "A text belongs here.")) };

    /// <summary>An id before a colon.</summary>
    public JsonObject IdKey() => new() { ["pattern"] = IdForm, ["errorMessage"] = In(IdRule) };

    /// <summary>A text that is not blank.</summary>
    public JsonObject Written()
    {
        var text = Text();
        text["pattern"] = @"\S";
        return text;
    }

    /// <summary>A text of one form. A pattern binds texts only: a number passes where <see cref="OrNumber"/> lets it.</summary>
    public JsonObject Matching(string pattern, Bilingual message) => new()
    {
        ["type"] = "string",
        ["pattern"] = pattern,
        ["errorMessage"] = In(message),
    };

    public JsonObject Timeframe(string pattern) => Whole(
        Matching(pattern, new("Termín nejde přečíst: napište třeba 2025, od 2025, 2025–2026, 2. pololetí 2025 nebo průběžně.", "The timeframe cannot be read: write for example 2025, od 2025, 2025–2026, 2. pololetí 2025 or průběžně.")),
        1990,
        2100);

    /// <summary>One of a few words.</summary>
    public JsonObject OneOf(IReadOnlyList<string> values, IReadOnlyList<string> synonyms)
    {
        var list = string.Join(", ", values);
        var choice = Matching(WordPattern.Value([.. values, .. synonyms]), new($"Vyberte z: {list}.", $"Choose from: {list}."));
        return Offers.On(values.Any(value => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) ? OrNumber(choice) : choice, values);
    }

    /// <summary>The name of one of a record's keys, which the editor offers as keys already.</summary>
    public JsonObject NameOfKey(RecordShape shape)
    {
        var choice = OneOf([.. shape.Keys.Select(key => key.Name)], []);
        choice.Remove("defaultSnippets");
        return choice;
    }

    /// <summary>One of the ids that there are.</summary>
    public JsonObject OneOf(IReadOnlyList<KnownId> ids, Bilingual unknown)
    {
        var (values, names) = (new JsonArray(), new JsonArray());
        foreach (var id in ids)
        {
            values.Add((JsonNode)id.Id);
            names.Add((JsonNode)id.Name);
        }

        // An id of digits alone is a number to YAML.
        foreach (var id in ids)
        {
            if (long.TryParse(id.Id, out var number) && id.Id[0] != '0') values.Add((JsonNode)number);
        }

        return new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["enum"] = values,
            ["enumDescriptions"] = names,
            ["errorMessage"] = In(unknown),
        };
    }

    public string In(Bilingual text) => text.In(language);

    /// <summary>`true` and its kind count too, but nobody is to be offered them.</summary>
    private JsonObject Flag()
    {
        var flag = new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "boolean" },
            ["else"] = Matching(WordPattern.Value([.. Flags.All, .. Flags.Synonyms]), new("Napište ano, nebo ne.", "Write ano (yes) or ne (no).")),
        };
        return Offers.On(flag, Flags.All);
    }

    private JsonObject Figure(string pattern, Bilingual message)
    {
        var figure = OrNumber(Matching(pattern, message));
        figure["minimum"] = 0;
        return figure;
    }

    public static JsonObject OrNumber(JsonObject text)
    {
        text["type"] = new JsonArray("string", "number");
        return text;
    }

    private static JsonObject Whole(JsonObject text, int least, int? most = null)
    {
        var number = OrNumber(text);
        number["multipleOf"] = 1;
        number["minimum"] = least;
        if (most is { } limit) number["maximum"] = limit;
        return number;
    }
}

/// <param name="Name">What the id stands for.</param>
internal sealed record KnownId(string Id, string Name);
