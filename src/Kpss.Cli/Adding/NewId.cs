using Kpss.Cli.CommandLine;
using Kpss.Planning.Authoring;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>The id of what is added: the one that was given, else one made of its name.</summary>
internal static class NewId
{
    /// <param name="isTaken">Tells which ids one made of a name must not be.</param>
    /// <returns>Why there is none, or null.</returns>
    public static Refusal? Find(string name, string? given, Predicate<string> isTaken, out string id)
    {
        id = given ?? ShortId.Of(name);
        if (given is not null) return Words.IsId(given) ? null : Bad(given);
        if (id.Length == 0) return new Refusal($"z názvu „{Words.Quote(name)}“ nejde udělat id", $"no id can be made of the title “{Words.Quote(name)}”")
            .WithHint("doplňte ho volbou --id: malá písmena bez diakritiky, číslice a spojovníky", "give one with --id: lower-case ASCII letters, digits and hyphens");

        id = ShortId.Free(id, isTaken);
        return null;
    }

    private static Refusal Bad(string given)
    {
        var refusal = new Refusal($"id nemůže být „{Words.Quote(given)}“", $"the id cannot be “{Words.Quote(given)}”");
        if (Words.IsTaken(given)) return refusal.WithHint("to slovo znamená něco jiného, zvolte delší", "the word means something else, choose a longer one");
        var example = ShortId.Of(given) is { Length: > 0 } near ? $": {near}" : "";
        return refusal.WithHint($"malá písmena bez diakritiky, číslice a spojovníky{example}", $"lower-case ASCII letters, digits and hyphens{example}");
    }
}
