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
            foreach (var key in shape.Keys) page.Row(key.Name, page.In(key.Help), width);
            page.Line();
        }

        page.Text(page.In(new("Podrobně: kpss explain klíč období.", "In full: kpss explain klíč období.")));
    }

    public static void Explain(KeyShape key, ListedRecord record, Page page)
    {
        page.Title(key.Name, page.In(key.Help));
        var (title, places) = (record.Shape.Title, Places(record.Where, page));
        page.Text($"{page.In(new($"klíč záznamu „{title.Czech}“", $"a key of {title.English}"))}{(places.Length > 0 ? $": {places}" : "")}");
        page.Line();
        page.Text(page.In(Value(key)), indent: 2);
        if (key.Examples.Count > 0) Example(key, page);
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
        foreach (var example in key.Examples) page.Source($"{key.Name}: {Quoted(example)}");
    }

    private static void Inner(RecordShape shape, Page page)
    {
        page.Line();
        page.Heading(new($"Klíče záznamu ({shape.Title.Czech})", $"Keys of the record ({shape.Title.English})"));
        var width = shape.Keys.Max(key => key.Name.Length);
        foreach (var key in shape.Keys) page.Row(key.Name, page.In(key.Help) + (key.IsRequired ? page.In(new("; povinné", "; required")) : ""), width);
    }

    private static string Places(IReadOnlyList<Bilingual> where, Page page) => string.Join("; ", where.Select(page.In));

    /// <summary>YAML would take a brace for a record.</summary>
    private static string Quoted(string text) => text.Contains('{') ? $"\"{text}\"" : text;
}
