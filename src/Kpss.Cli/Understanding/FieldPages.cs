using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Schema;

namespace Kpss.Cli.Understanding;

/// <summary>Explains the fields of a grammar and the types they have.</summary>
internal static class FieldPages
{
    public static void List(IReadOnlyList<GrammarInForce> grammars, Page page)
    {
        foreach (var (grammar, origin) in grammars)
        {
            page.Heading(new($"Pole: {origin.Czech}", $"Fields: {origin.English}"));
            var width = grammar.Fields.Max(field => field.Key.Length);
            foreach (var field in grammar.Fields) page.Row(field.Key, field.Help.Length > 0 ? field.Help : field.Label ?? NameOf(field.Type), width);
            page.Line();
        }

        page.Heading(new("Typy polí", "Types of fields"));
        var typeWidth = FieldTypes.All.Max(type => type.Name.Length);
        foreach (var type in FieldTypes.All) page.Row(type.Name, page.In(type.Help), typeWidth);
        page.Line();
        page.Text(page.In(new("Podrobně: kpss explain pole termín.", "In full: kpss explain pole termín.")));
    }

    public static void Explain(Field field, PlanGrammar grammar, Bilingual origin, Page page)
    {
        page.Title(field.Key, field.Label ?? "");
        page.Text(page.In(new($"pole; {origin.Czech}", $"a field; {origin.English}")));
        if (field.Help.Length > 0)
        {
            page.Line();
            page.Text(field.Help);
        }

        page.Line();
        var facts = FieldFacts.Of(field, grammar);
        var width = facts.Max(fact => page.In(fact.Name).Length);
        foreach (var fact in facts) page.Row(page.In(fact.Name), page.In(fact.Value), width);
        Examples(new("Jak se píše", "How it is written"), FieldFacts.ExamplesOf(field), field.Key, page);
    }

    public static void Explain(FieldTypeName type, Page page)
    {
        page.Title(type.Name, page.In(new("typ pole", "a type of fields")));
        page.Line();
        var guide = FieldTypeGuide.Of(type.Type);
        page.Text(page.In(guide.About));
        Examples(new("Jak se píše", "How it is written"), guide.Examples, page.In(new("klíč", "key")), page);
    }

    private static void Examples(Bilingual title, IReadOnlyList<FieldValueExample> examples, string key, Page page)
    {
        page.Line();
        page.Heading(title);
        page.Examples(examples.Select(example => (example.For(key), page.In(example.About))).ToArray());
    }

    private static string NameOf(FieldType type) => Array.Find(FieldTypes.All, candidate => candidate.Type == type)!.Name;
}
