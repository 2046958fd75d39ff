using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Review.Telling;

/// <summary>Puts changes into words.</summary>
internal sealed class Teller(Language language)
{
    public ChangeEntry Tell(Change change) => change switch
    {
        Added it => Came(it),
        Removed it => Went(it),
        Moved it => Entry(ChangeKind.Moved, SubjectWords.FullLead(it.After), StructureWords.Moved(it), Facts("moved", it.After, null, Place(it.Before, it.ParentBefore), Place(it.After, it.Parent))),
        Renumbered it => Entry(ChangeKind.Moved, it.Items.Count == 1 ? SubjectWords.FullLead(it.Items[0].After) : null, StructureWords.Renumbered(it, out var before, out var after), Facts("renumbered", it.Items[0].After, null, before, after)),
        Swapped it => Entry(ChangeKind.Moved, null, StructureWords.Swapped(it), Facts("swapped", it.First.After, null, it.First.Before.Number, it.First.After.Number)),
        Reordered it => Entry(ChangeKind.Moved, SubjectWords.FullLead(it.Subject), StructureWords.Reordered(it), Facts("reordered", it.Subject, null, null, null)),
        IdChanged it => Entry(ChangeKind.Value, SubjectWords.Lead(it.Subject), Pieces.Sentence(new("změněno id", "changed id"), Pieces.Both($"{it.Before} → {it.After}")), Facts("id-changed", it.Subject, "id", it.Before, it.After)),
        ValueChanged it => Entry(ChangeKind.Value, SubjectWords.Lead(it.Subject), Value(it), Facts("value-changed", it.Subject, it.Fact.Key, it.Before, it.After)),
        ContentChanged it => Entry(ChangeKind.Value, SubjectWords.Lead(it.Subject), Pieces.Sentence(Verb.Changed.Of(it.Fact.Gender), it.Fact.Word), Facts("content-changed", it.Subject, it.Fact.Key, null, null)),
        FormChanged it => Entry(ChangeKind.Text, SubjectWords.Lead(it.Subject), FormWords.Changed(it), Facts("form-changed", it.Subject, it.Fact.Key, FormWords.Written(it.Before), FormWords.Written(it.After))),
        OrderChanged it => Entry(ChangeKind.Moved, SubjectWords.Lead(it.Subject), Pieces.Sentence(Verb.Changed.Of(it.Fact.Gender), it.Fact.Word), Facts("order-changed", it.Subject, it.Fact.Key, null, null)),
        TextChanged it => Text(it),
        FieldsJoined it => Entry(ChangeKind.Moved, SubjectWords.Lead(it.Subject), StructureWords.Joined(it), Facts(it.AreJoined ? "fields-joined" : "fields-parted", it.Subject, it.Whole, null, null)),
        FieldsMoved it => Entry(ChangeKind.Moved, SubjectWords.Lead(it.Subject), StructureWords.Moved(it), Facts("fields-moved", it.Subject, string.Join(", ", it.Labels), it.IsDown ? null : it.Other.Id, it.IsDown ? it.Other.Id : null)),
        EntryRenamed it => Entry(ChangeKind.Value, null, RegisterWords.Renamed(it), Facts("renamed", it.Entry, "název", it.Before, it.Entry.Name)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private ChangeEntry Came(Added change)
    {
        var words = SubjectWords.Of(change.Subject);
        var verb = change.Subject is ItemSubject or GrammarSubject ? Verb.New : Verb.Come;
        var sentence = words.Gender is { } gender ? Pieces.Sentence(verb.Of(gender), words.Noun) : Pieces.Sentence(new("přibylo:", "added:"), words.Noun);
        return Entry(ChangeKind.Added, null, Pieces.Sentence(sentence, Remark(change.Subject, change.Below, isNew: true)), Facts("added", change.Subject, null, null, ValueOf(change.Subject)));
    }

    private ChangeEntry Went(Removed change)
    {
        var words = SubjectWords.Of(change.Subject);
        var verb = change.Subject is ItemSubject or GrammarSubject ? Verb.Cancelled : Verb.Gone;
        var sentence = words.Gender is { } gender ? Pieces.Sentence(verb.Of(gender), words.Noun) : Pieces.Sentence(new("zrušeno:", "removed:"), words.Noun);
        return Entry(ChangeKind.Removed, null, Pieces.Sentence(sentence, Remark(change.Subject, change.Below, isNew: false)), Facts("removed", change.Subject, null, ValueOf(change.Subject), null));
    }

    private static Bilingual Remark(Subject subject, int below, bool isNew) => subject switch
    {
        ItemSubject when below > 0 => StructureWords.WithBelow(below),
        PlanSubject it => StructureWords.Folder(it.Id, below),
        EntrySubject { Cards: 0, Kind: not TargetKind.Abbreviation } when isNew => new("(zatím na žádné kartě)", "(on no card yet)"),
        _ => Pieces.Both(""),
    };

    private static Bilingual Value(ValueChanged change)
    {
        var fact = change.Fact;
        if (change.Before is null) return Pieces.Sentence(Verb.Come.Of(fact.Gender), Pieces.Named(fact.Word), Shown(fact, change.After!));
        if (change.After is null) return Pieces.Sentence(Verb.Gone.Of(fact.Gender), Pieces.Named(fact.Word), Shown(fact, change.Before));
        return Pieces.Sentence(Verb.Changed.Of(fact.Gender), Pieces.Named(fact.Word), Pieces.Change(Shown(fact, change.Before), Shown(fact, change.After)));
    }

    private static Bilingual Shown(FactName fact, string value)
    {
        if (!fact.IsQuoted) return Pieces.Both(value);
        return fact.IsName ? Pieces.QuotedName(value) : Pieces.Quoted(value);
    }

    private ChangeEntry Text(TextChanged change)
    {
        var (before, after) = (TextSides.Of(change.Text, TextFate.Removed), TextSides.Of(change.Text, TextFate.Added));
        var verb = before is null ? Verb.Come : after is null ? Verb.Gone : Verb.Changed;
        var sentence = change.Text.IsMoved && !change.Fact.IsQuoted
            ? Pieces.Sentence(change.Fact.Inside, new("přesunuta část", "moved a part"))
            : Pieces.Sentence(verb.Of(change.Fact.Gender), change.Fact.Word);
        return Entry(change.Fact.IsQuoted ? ChangeKind.Value : ChangeKind.Text, SubjectWords.Lead(change.Subject), sentence, Facts("text-changed", change.Subject, change.Fact.Key, before, after)) with
        {
            Texts = change.Text.Blocks,
            IsShort = change.Fact.IsQuoted,
        };
    }

    private ChangeEntry Entry(ChangeKind kind, Bilingual? lead, Bilingual sentence, ChangeFacts facts) =>
        new(kind, lead?.In(language), sentence.In(language), [], facts);

    private static ChangeFacts Facts(string code, Subject subject, string? field, string? before, string? after)
    {
        var words = SubjectWords.Of(subject);
        return new(code, words.What, words.Id, field, before, after) { Title = subject is ItemSubject { Title.Length: > 0 } item ? item.Title : null };
    }

    private static string ValueOf(Subject subject) => subject switch
    {
        ItemSubject it => it.Number.Length > 0 ? $"{it.Number} {it.Title}" : it.Title,
        PlanSubject it => it.Title,
        PartSubject it => it.Title,
        EntrySubject it => it.Name,
        GrammarSubject it => it.Label ?? it.Key,
        _ => "",
    };

    private static string Place(ItemSubject item, ItemSubject? parent) => item.Number.Length > 0 ? item.Number : parent?.Title ?? "";
}
