using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Planning.Review.Telling;

/// <summary>Sentences about places and numbers.</summary>
internal static class StructureWords
{
    public static Bilingual Moved(Moved change)
    {
        var (from, to) = (change.Before.Number, change.After.Number);
        var sentence = from.Length > 0 && to.Length > 0 && from != to
            ? Pieces.Sentence(new("přesunuto z", "moved from"), Place(from, change.ParentBefore), new("do", "to"), Place(to, change.Parent))
            : Between(change.ParentBefore, change.Parent);
        if (change.Before.Level == change.After.Level) return sentence;
        return new($"{sentence.Czech}; {Spaced(change.Before.Level)} → {Spaced(change.After.Level)}", $"{sentence.English}; {Spaced(change.Before.Level)} → {Spaced(change.After.Level)}");
    }

    public static Bilingual Renumbered(Renumbered change, out string before, out string after)
    {
        var (first, last) = (change.Items[0], change.Items[^1]);
        before = Range(first.Before, last.Before);
        after = Range(first.After, last.After);
        if (change.Items.Count == 1) return new($"přečíslováno {before} → {after}", $"renumbered {before} → {after}");
        // The number of an area alone could be that of anything.
        if (!first.Before.IsTop) return Pieces.Sentence(new($"přečíslováno {before} → {after}", $"renumbered {before} → {after}"), Titles(first.After.Title, last.After.Title));
        var named = Range(first.Before.Name, first.Before, last.Before);
        return Pieces.Sentence(new($"přečíslováno: {named} → {after}", $"renumbered: {named} → {after}"), Titles(first.After.Title, last.After.Title));
    }

    public static Bilingual Swapped(Swapped change)
    {
        var (left, right) = (change.First.Before, change.Second.Before);
        var (colon, first) = left.IsTop ? (":", left.Name) : ("", left.Number);
        return Pieces.Sentence(
            new($"prohozena čísla{colon} {first}", $"swapped numbers{colon} {first}"),
            Pieces.Quoted(change.First.After.Title),
            Pieces.Both($"↔ {right.Number}"),
            Pieces.Quoted(change.Second.After.Title));
    }

    public static Bilingual Reordered(Reordered change)
    {
        if (change.Behind is null) return new("změněno pořadí, nově na prvním místě", "changed order, now first");
        var behind = change.Behind switch
        {
            ItemSubject { Number.Length: > 0 } it => Pieces.Sentence(Pieces.Both(it.Number), Pieces.Quoted(it.Title)),
            ItemSubject it => Pieces.Quoted(it.Title),
            PartSubject it => Pieces.Quoted(it.Title.Length > 0 ? it.Title : it.Kind),
            GrammarSubject it => Pieces.Quoted(it.Label ?? it.Key),
            _ => Pieces.Both(""),
        };
        return Pieces.Sentence(new("změněno pořadí, nově za", "changed order, now behind"), behind);
    }

    public static Bilingual Joined(FieldsJoined change)
    {
        var (parts, english) = (Listed(change.Parts, "„", "“", "a"), Listed(change.Parts, "“", "”", "and"));
        return change.AreJoined
            ? new($"spojeny údaje {parts} do údaje „{change.Whole}“", $"joined {english} into “{change.Whole}”")
            : new($"údaj „{change.Whole}“ rozdělen na {parts}", $"parted “{change.Whole}” into {english}");
    }

    public static Bilingual Moved(FieldsMoved change)
    {
        var (labels, english) = (Listed(change.Labels, "„", "“", "a"), Listed(change.Labels, "“", "”", "and"));
        var other = change.Other.Number.Length > 0 ? change.Other.Number : change.Other.Title;
        var isOne = change.Labels.Count == 1;
        return change.IsDown
            ? new($"{(isOne ? "přesunut údaj" : "přesunuty údaje")} {labels} do {other}", $"moved {english} to {other}")
            : new($"{(isOne ? "přesunut údaj" : "přesunuty údaje")} {labels} z {other}", $"moved {english} from {other}");
    }

    public static Bilingual WithBelow(int count) => new(
        $"(i s {count} {Plural.Of(count, "položkou", "položkami", "položkami")} pod sebou)",
        $"(with {count} {Plural.Of(count, "item", "items")} below)");

    public static Bilingual Folder(string folder, int count) => new(
        $"(složka {folder}, {count} {Plural.Of(count, "položka", "položky", "položek")})",
        $"(folder {folder}, {count} {Plural.Of(count, "item", "items")})");

    private static Bilingual Between(ItemSubject? before, ItemSubject? after)
    {
        if (before is null) return Pieces.Sentence(new("přesunuto pod", "moved below"), Pieces.Quoted(after?.Title ?? ""));
        if (after is null) return Pieces.Sentence(new("přesunuto na první úroveň z", "moved to the first level from"), Pieces.Quoted(before.Title));
        return new($"přesunuto z „{Quotes.Inner(before.Title)}“ do „{Quotes.Inner(after.Title)}“", $"moved from “{before.Title}” to “{after.Title}”");
    }

    /// <summary>`2.2 (oblast „Děti“)`.</summary>
    private static Bilingual Place(string number, ItemSubject? parent) => parent is null
        ? Pieces.Both(number)
        : new($"{number} ({Spaced(parent.Level)} „{Quotes.Inner(parent.Title)}“)", $"{number} ({Spaced(parent.Level)} “{parent.Title}”)");

    private static Bilingual Titles(string first, string last) => new($"(„{Quotes.Inner(first)}“ až „{Quotes.Inner(last)}“)", $"(“{first}” to “{last}”)");

    private static string Range(ItemSubject first, ItemSubject last) => Range(first.Number, first, last);

    private static string Range(string shown, ItemSubject first, ItemSubject last) => first.Number == last.Number ? shown : $"{shown}–{last.OwnNumber}";

    private static string Listed(Kpss.Documents.Sequence<string> names, string open, string close, string and)
    {
        var quoted = new List<string>();
        foreach (var name in names) quoted.Add(open + name + close);
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {and} {quoted[^1]}";
    }

    private static string Spaced(string key) => key.Replace('_', ' ');
}
