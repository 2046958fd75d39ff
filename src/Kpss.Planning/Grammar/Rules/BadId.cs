using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Rules;

public static class BadId
{
    public static readonly Rule Rule = new(
        "KPSS0133",
        Severity.Error,
        new("id má nedovolený tvar", "an id has a forbidden form"),
        new(
            "Id je stálé jméno, podle kterého se na věc odkazuje. Má jen malá písmena bez diakritiky, číslice a spojovníky, aby fungovalo i v adrese stránky.",
            "An id is the lasting name by which a thing is referred to. It has only lower-case ASCII letters, digits and hyphens, so that it works in a web address too."),
        Bad: "id: Komunitní centrum Dotek",
        Good: "id: kc-dotek") { IsFixable = true };

    public static Diagnostic At(SourceSpan span, string id)
    {
        if (CurlyQuotes.Remove(id) is { } bare && Words.IsId(bare))
        {
            return Rule
                .At(span, "typografické uvozovky se čtou jako součást id", "typographic quotes are read as a part of the id")
                .WithHint($"uvozovky smažte: {bare}", $"delete the quotes: {bare}") with { Fix = ScalarFix.Replace(span, id, bare) };
        }

        var diagnostic = Rule.At(span, $"„{Words.Quote(id)}“ nemůže být id", $"“{Words.Quote(id)}” cannot be an id");
        if (Words.IsTaken(id)) return diagnostic.WithHint("to slovo znamená něco jiného, zvolte delší", "the word means something else, choose a longer one");
        var proposal = Words.ToId(id);
        return Words.IsId(proposal)
            ? diagnostic.WithHint($"napište „{proposal}“", $"write `{proposal}`") with { Fix = ScalarFix.Replace(span, id.Trim(), proposal) }
            : diagnostic.WithHint("malá písmena bez diakritiky, číslice a spojovníky", "lower-case ASCII letters, digits and hyphens");
    }

    public static Diagnostic OfFolder(SourceSpan span, string name) => Words.IsTaken(name) ? At(span, name) : Rule
        .At(span, $"složka plánu se nemůže jmenovat „{name}“", $"a plan's folder cannot be named “{name}”")
        .WithHint($"přejmenujte ji, třeba na „{Words.ToId(name)}“", $"rename it, for example to `{Words.ToId(name)}`");
}
