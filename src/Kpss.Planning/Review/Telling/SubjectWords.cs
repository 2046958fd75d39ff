using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Review.Telling;

/// <summary>What things are called in sentences about them.</summary>
/// <param name="Gender">Null when nobody can say.</param>
/// <param name="Noun">`aktivita 1.4 c) „Název“`.</param>
internal sealed record SubjectWords(Gender? Gender, Bilingual Noun, string What, string Id)
{
    public static SubjectWords Of(Subject subject) => subject switch
    {
        ItemSubject it => new(LevelGender.Of(it.Level), NounOf(it), "item", it.Id),
        PlanSubject it => new(Review.Gender.Masculine, Pieces.Sentence(new("plán", "plan"), Pieces.Quoted(it.Title)), "plan", it.Id),
        PartSubject it => OfPart(it),
        EntrySubject it => OfEntry(it),
        GrammarSubject { IsLevel: true } it => new(Review.Gender.Feminine, Pieces.Sentence(new("úroveň", "level"), Pieces.Quoted(it.Label ?? it.Key)), "level", it.Key),
        GrammarSubject it => new(Review.Gender.Neuter, Pieces.Sentence(new("pole", "field"), Pieces.Quoted(it.Label ?? it.Key)), "field", it.Key),
        WorkspaceSubject => new(Review.Gender.Neuter, new("nastavení", "settings"), "workspace", "kpss.yaml"),
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>What a sentence about a thing begins with; null where the section says it.</summary>
    public static Bilingual? Lead(Subject subject) => subject switch
    {
        ItemSubject it => it.Number.Length > 0 ? Pieces.Both(it.Name) : Pieces.Quoted(it.Title),
        PlanSubject => new("Plán", "Plan"),
        WorkspaceSubject => null,
        _ => Capital(Of(subject).Noun),
    };

    /// <summary>The same with the title behind a number that readers need not know by heart.</summary>
    public static Bilingual? FullLead(Subject subject) => subject is ItemSubject { Number.Length: > 0 } ? Heading(subject) : Lead(subject);

    /// <summary>The heading of what changed of it.</summary>
    public static Bilingual Heading(Subject subject) => subject switch
    {
        ItemSubject { Number.Length: > 0 } it => Pieces.Both($"{it.Name} {it.Title}".TrimEnd()),
        ItemSubject it => Pieces.Both(it.Title),
        PlanSubject => new("Plán jako celek", "Plan as a whole"),
        PartSubject => Capital(Of(subject).Noun),
        EntrySubject it => Capital(RegisterKind.Of(it.Kind).Many),
        GrammarSubject { IsLevel: true } => new("Úrovně", "Levels"),
        GrammarSubject => new("Pole", "Fields"),
        _ => new("Nastavení (kpss.yaml)", "Settings (kpss.yaml)"),
    };

    private static Bilingual NounOf(ItemSubject item)
    {
        // Where the gender is not known, the name stands for itself behind a colon.
        var name = LevelGender.Of(item.Level) is null && item.Number.Length > 0 ? item.Name : $"{item.Level.Replace('_', ' ')} {item.Number}".TrimEnd();
        return item.Title.Length == 0 ? Pieces.Both(name) : Pieces.Sentence(Pieces.Both(name), Pieces.Quoted(item.Title));
    }

    private static SubjectWords OfPart(PartSubject part) => part.Kind switch
    {
        "kapitola" => new(Review.Gender.Feminine, Pieces.Sentence(new("kapitola", "chapter"), Pieces.Quoted(part.Title)), "part", part.Id),
        "dokument" => new(Review.Gender.Masculine, new("dokument", "document"), "part", part.Id),
        _ => new(Review.Gender.Feminine, Pieces.Sentence(new("část dokumentu", "part of the document"), Pieces.Quoted(part.Title.Length > 0 ? part.Title : part.Kind)), "part", part.Id),
    };

    private static SubjectWords OfEntry(EntrySubject entry)
    {
        var kind = RegisterKind.Of(entry.Kind);
        var name = entry.Kind == TargetKind.Abbreviation ? entry.Id : entry.Name;
        return new(RegisterWords.GenderOf(kind), Pieces.Sentence(kind.One, Pieces.Quoted(name)), Words.ToId(kind.One.English), entry.Id);
    }

    private static Bilingual Capital(Bilingual words) => new(FirstLetter.Capital(words.Czech), FirstLetter.Capital(words.English));
}
