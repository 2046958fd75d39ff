using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Schema;

namespace Kpss.Cli.Understanding;

/// <summary>Explains the keys of the built-in records.</summary>
internal static class KeyPages
{
    public static void List(Page page)
    {
        foreach (var (shape, where) in RecordList.All())
        {
            page.Heading(shape.Title);
            if (where.Count > 0) page.Text(Places(where, page), indent: 2);
            var width = shape.Keys.Max(key => key.Name.Length);
            foreach (var key in shape.Keys) Row(key, width, page);
            page.Line();
        }

        page.Text(page.In(new("Podrobně: kpss explain klíč období.", "In full: kpss explain klíč období.")));
    }

    public static void Explain(ListedKey listed, Page page)
    {
        var key = listed.Shape;
        page.Title(key.Name, page.In(key.Help));
        foreach (var record in listed.Records)
        {
            var (title, places) = (record.Shape.Title, Places(record.Where, page));
            var kind = title.Czech.EndsWith(".yaml", StringComparison.Ordinal) ? "souboru" : "záznamu";
            page.Text($"{page.In(new($"klíč {kind} „{title.Czech}“", $"a key of {title.English}"))}{(places.Length > 0 ? $": {places}" : "")}");
        }

        page.Line();
        page.Text(page.In(Value(key)), indent: 2);
        if (key.Examples.Count > 0) Example(key, page);
        if (key.Entries is { } entry) Entry(entry, page);
        if ((key.Record ?? key.Entries?.Record) is { } inner) Inner(inner(), page);
    }

    private static Bilingual Value(KeyShape key)
    {
        var value = KeyFacts.ValueOf(key);
        return key.IsRequired ? new($"{value.Czech}; povinné", $"{value.English}; required") : value;
    }

    private static void Example(KeyShape key, Page page)
    {
        page.Line();
        page.Heading(new("Příklad", "Example"));
        page.Examples([.. key.Examples.Select(example => ($"{key.Name}: {Quoted(example)}", ""))]);
    }

    /// <summary>One line of a record whose keys the author makes up.</summary>
    private static void Entry(KeyShape entry, Page page)
    {
        page.Line();
        page.Heading(new("Každý řádek", "Each line"));
        var value = entry.Values.Count > 0 ? entry.Values[^1] : entry.Examples.Count > 0 ? entry.Examples[0] : "…";
        page.Examples([($"{entry.Name}: {value}", page.In(entry.Help))]);
        if (entry.Values.Count > 0) page.Text(page.In(KeyFacts.ValueOf(entry)), indent: 2);
    }

    private static void Row(KeyShape key, int width, Page page) =>
        page.Row(key.Name, page.In(key.Help) + (key.IsRequired ? page.In(new("; povinné", "; required")) : ""), width);

    private static void Inner(RecordShape shape, Page page)
    {
        page.Line();
        page.Heading(new($"Klíče záznamu ({shape.Title.Czech})", $"Keys of the record ({shape.Title.English})"));
        var width = shape.Keys.Max(key => key.Name.Length);
        foreach (var key in shape.Keys) Row(key, width, page);
    }

    private static string Places(IReadOnlyList<Bilingual> where, Page page) => string.Join("; ", where.Select(page.In));

    /// <summary>YAML would take a brace for a record.</summary>
    private static string Quoted(string text) => text.Contains('{') ? $"\"{text}\"" : text;
}
