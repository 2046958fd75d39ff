using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Grammar.Rules;

public static class MissingKey
{
    public static readonly Rule Rule = new(
        "KPSS0132",
        Severity.Error,
        new("chybí povinný klíč", "a required key is missing"),
        new(
            "Bez tohoto klíče záznam nedává smysl: plán musí mít název a období, kapitola soubor, úroveň gramatiky klíč.",
            "Without this key the record makes no sense: a plan needs a title and a period, a level of the grammar its key."),
        Bad: "období: 2025",
        Good: "název: Akční plán 2025\nobdobí: 2025");

    public static Diagnostic At(SourceSpan span, KeyShape key, RecordShape shape) => Rule
        .At(span, $"{shape.Title.Czech}: chybí klíč „{key.Name}“", $"{shape.Title.English}: the key “{key.Name}” is missing")
        .WithHint($"doplňte „{key.Name}: …“ ({key.Help.Czech})", $"add `{key.Name}: …` ({key.Help.English})");

    public static Diagnostic EntryName(SourceSpan span, string id) => Rule
        .At(span, $"„{id}“ nemá v rejstříku jméno", $"“{id}” has no name in the register")
        .WithHint($"doplňte „{id}: jméno, jak se píše uvnitř věty“", $"add `{id}: the name as inside a sentence`");

    public static Diagnostic Empty(SourceSpan span, KeyShape key) => Rule
        .At(span, $"klíč „{key.Name}“ je prázdný", $"the key “{key.Name}” is empty")
        .WithHint($"doplňte „{key.Name}: …“ ({key.Help.Czech})", $"add `{key.Name}: …` ({key.Help.English})");
}
