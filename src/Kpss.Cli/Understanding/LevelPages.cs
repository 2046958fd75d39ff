using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Cli.Understanding;

/// <summary>Explains the levels of a grammar.</summary>
internal static class LevelPages
{
    public static void Explain(Level level, PlanGrammar grammar, Bilingual origin, Page page)
    {
        page.Title(level.Key, level.Label ?? "");
        page.Text(page.In(new($"úroveň; {origin.Czech}", $"a level; {origin.English}")));
        page.Line();
        page.Text(page.In(Meaning(level)));
        page.Line();
        var facts = Facts(level, grammar);
        var width = facts.Max(fact => page.In(fact.Name).Length);
        foreach (var (name, value) in facts) page.Row(page.In(name), page.In(value), width);
        page.Line();
        page.Heading(new("Jak se píše", "How it is written"));
        page.Source(Example(level, page));
    }

    private static Bilingual Meaning(Level level) => level.Number is null
        ? new("Klíč říká, co soubor nebo záznam obsahuje. Úroveň nemá číslo; za klíčem smí stát id položky.", "The key says what a file or record holds. The level has no number; the id of the item may follow the key.")
        : new("Klíč říká, co soubor nebo záznam obsahuje, a nese jeho číslo. Bez čísla se položka očísluje sama.", "The key says what a file or record holds, and has its number. Without one the item is numbered automatically.");

    private static List<(Bilingual Name, Bilingual Value)> Facts(Level level, PlanGrammar grammar)
    {
        var facts = new List<(Bilingual Name, Bilingual Value)>();
        if (level.Number is { } number) facts.Add((new("číslo", "number"), Same(number.Template)));
        if (level.Depth > 0) facts.Add((new("seznam v nadřazené", "list in a parent"), Same($"{level.ListKey}:")));
        facts.Add((new("karta", "card"), level.MayCarryCard ? new("ano", "yes") : new("ne", "no")));
        if (level.IsOptional) facts.Add((new("nepovinná", "optional"), new("úroveň se smí vynechat", "the level may be skipped")));
        var fields = string.Join(", ", grammar.Fields.Where(field => field.MayStandOn(level)).Select(field => field.Key));
        if (fields.Length > 0) facts.Add((new("pole", "fields"), Same(fields)));
        return facts;
    }

    private static string Example(Level level, Page page)
    {
        var title = page.In(new("Název, jak se tiskne", "The title as it is printed"));
        return level.Number is { } number
            ? $"{level.Key}: \"{number.Print(1, _ => "1")}\"\nid: id-polozky\nnázev: {title}"
            : $"{level.Key}: id-polozky\nnázev: {title}";
    }

    private static Bilingual Same(string text) => new(text, text);
}
