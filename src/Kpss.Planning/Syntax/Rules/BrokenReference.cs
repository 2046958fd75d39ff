using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class BrokenReference
{
    public static readonly Rule Rule = new(
        "KPSS0123",
        Severity.Error,
        new("nedopsaný křížový odkaz", "an unfinished cross-reference"),
        new(
            "Křížový odkaz se píše [[id]] nebo [[id|text, který se vytiskne]] a končí na témže řádku dvěma závorkami.",
            "A cross-reference is written [[id]] or [[id|the text to print]] and ends on the same line with two brackets."),
        Bad: "viz [[kc-dotek",
        Good: "viz [[kc-dotek]]");

    public static Diagnostic Unclosed(SourceSpan span) => Rule
        .At(span, "křížový odkaz není uzavřen", "the cross-reference is not closed")
        .WithHint("doplňte „]]“ na témže řádku", "add `]]` on the same line");

    public static Diagnostic Empty(SourceSpan span) => Rule
        .At(span, "v křížovém odkazu chybí id nebo text", "the cross-reference lacks its id or its text")
        .WithHint("napište [[id]] nebo [[id|text]]", "write [[id]] or [[id|text]]");
}
