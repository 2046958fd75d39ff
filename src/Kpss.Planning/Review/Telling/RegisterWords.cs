using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
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

        var kind = RegisterKind.Of(entry.Kind);
        return Pieces.Sentence(Verb.Renamed.Of(GenderOf(kind)), kind.One, names, Printed(entry.Cards));
    }

    public static Gender GenderOf(RegisterKind kind) => kind.IsMasculine ? Gender.Masculine : Gender.Feminine;

    private static Bilingual Printed(int cards) => cards == 0
        ? new("(na žádné kartě není)", "(on no card)")
        : new($"(vytiskne se na {cards} {Plural.Of(cards, "kartě", "kartách")})", $"(printed on {cards} {Plural.Of(cards, "card", "cards")})");
}
