using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Review.Telling;

/// <summary>Sentences about names in registers.</summary>
internal static class RegisterWords
{
    public static Bilingual Renamed(EntryRenamed change)
    {
        var entry = change.Entry;
        var names = Pieces.Change(Pieces.Quoted(change.Before), Pieces.Quoted(entry.Name));
        if (entry.Kind == TargetKind.Abbreviation) return Pieces.Sentence(new($"změněn význam zkratky „{entry.Id}“:", $"changed meaning of the abbreviation “{entry.Id}”:"), names);

        var (noun, gender) = entry.Kind switch
        {
            TargetKind.Actor => (new Bilingual("subjekt", "actor"), Gender.Masculine),
            TargetKind.TargetGroup => (new Bilingual("cílová skupina", "target group"), Gender.Feminine),
            _ => (new Bilingual("služba", "service"), Gender.Feminine),
        };
        return Pieces.Sentence(Verb.Renamed.Of(gender), noun, names, Printed(entry.Cards));
    }

    private static Bilingual Printed(int cards) => cards == 0
        ? new("(na žádné kartě není)", "(on no card)")
        : new($"(vytiskne se na {cards} {(cards == 1 ? "kartě" : "kartách")})", $"(printed on {cards} {(cards == 1 ? "card" : "cards")})");
}
