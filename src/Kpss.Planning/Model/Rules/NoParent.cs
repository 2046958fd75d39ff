using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Rules;

public static class NoParent
{
    public static readonly Rule Rule = new(
        "KPSS0151",
        Severity.Error,
        new("položka nemá kam patřit", "an item has nowhere to belong"),
        new(
            "Položka patří pod tu, v jejíž složce soubor leží, nebo pod tu, kterou jmenuje klíč „nadřazené“. Ta musí existovat a být o úroveň výš (nepovinné úrovně se smějí přeskočit).",
            "An item belongs under the one in whose folder its file lies, or the one that the key `nadřazené` names. That one must exist and be a level above (optional levels may be skipped)."),
        Bad: "opatření: \"8.1\"\nnázev: Opatření bez oblasti",
        Good: "opatření: \"8.1\"\nnadřazené: doprava\nnázev: Dostupná doprava k lékaři");

    public static Diagnostic Missing(SourceSpan span, string level, string upper, string folder) => Rule
        .At(span, $"„{level}“ nemá kam patřit: ve složce „{folder}“ ani nad ní není „{upper}“", $"this “{level}” has nowhere to belong: there is no “{upper}” in the folder “{folder}” or above")
        .WithHint(
            $"doplňte do složky soubor s klíčem „{upper}: …“, přesuňte tento soubor, nebo v něm doplňte „nadřazené: id“",
            $"add a file with the key `{upper}: …` to the folder, move this file, or add `nadřazené: id` to it");

    public static Diagnostic Ambiguous(SourceSpan span, string upper) => Rule
        .At(span, $"není jasné, pod kterou z položek „{upper}“ v téže složce soubor patří", $"it is unclear to which “{upper}” in the same folder the file belongs")
        .WithHint("doplňte „nadřazené: id“, nebo dejte každé vlastní složku", "add `nadřazené: id`, or give each a folder of its own");

    public static Diagnostic Unknown(SourceSpan span, string id, string? nearest)
    {
        var diagnostic = Rule.At(span, $"nadřazená položka „{Words.Quote(id)}“ neexistuje", $"the parent “{Words.Quote(id)}” does not exist");
        return nearest is null
            ? diagnostic.WithHint("uveďte id položky vyšší úrovně; nemá-li žádné, doplňte jí „id: …“", "give the id of an item of a level above; where it has none, add `id: …` to it")
            : diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?");
    }

    public static Diagnostic WrongLevel(SourceSpan span, string level, string upper) => Rule
        .At(span, $"„{level}“ nemůže ležet přímo pod položkou úrovně „{upper}“", $"a “{level}” cannot lie right under an item of the level “{upper}”")
        .WithHint("uveďte nadřazenou položku nejbližší vyšší úrovně", "name a parent of the next level above");
}
