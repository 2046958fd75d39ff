using Kpss.Documents.Diagnostics;

namespace Kpss.Documents.Changes;

/// <summary>What differs between two states of plans, told in one language and in no format.</summary>
/// <param name="Old">How the reader knows the older side: `HEAD`, a folder, the title of a plan.</param>
public sealed record ChangeReport(Language Language, string Old, string New, Sequence<ChangeSection> Sections)
{
    public bool IsEmpty => Sections.Count == 0;

    /// <summary>The sides for readers who don't know how they were asked for: a revision with its date and message.</summary>
    public (string Old, string New) Told { get; init; } = (Old, New);

    /// <summary>Every change, in the order it is told.</summary>
    public List<ChangeEntry> AllEntries()
    {
        var entries = new List<ChangeEntry>();
        foreach (var section in Sections)
        {
            foreach (var group in section.Groups) entries.AddRange(group.Entries);
        }

        return entries;
    }
}

/// <summary>A plan, the registers, the grammar or the settings.</summary>
/// <param name="Key">Stands once in the report: `akcni-plan-2025`, `_rejstriky`.</param>
public sealed record ChangeSection(string Key, string Title, Sequence<ChangeGroup> Groups);

/// <summary>What changed of one thing.</summary>
/// <param name="Key">Stands once in its section.</param>
public sealed record ChangeGroup(string Key, string Title, Sequence<ChangeEntry> Entries)
{
    /// <summary>What to say of an entry under the title, which may name what it speaks of.</summary>
    public string Under(ChangeEntry entry) => Names(entry) ? entry.Sentence : entry.Line;

    /// <summary>True when all of it is told of the one item that the title names.</summary>
    public bool IsOfOneItem
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Facts.What != "item" || !Names(entry)) return false;
            }

            return true;
        }
    }

    private bool Names(ChangeEntry entry) => entry.Lead is { } lead && WithoutQuotes(Title).StartsWith(WithoutQuotes(lead), StringComparison.Ordinal);

    /// <summary>A title stands in quotes in a sentence, and by itself over it.</summary>
    private static string WithoutQuotes(string text) => string.Concat(text.Split('„', '“', '”', '‚', '‘'));
}

/// <param name="Kind">What readers choose by.</param>
/// <param name="Lead">What the sentence speaks of: `Opatření 2.3`; null where it says so itself.</param>
/// <param name="Sentence">`změněn termín 2025 → 2026`.</param>
/// <param name="Texts">What changed inside a text; empty where the sentence says all.</param>
public sealed record ChangeEntry(ChangeKind Kind, string? Lead, string Sentence, Sequence<TextBlock> Texts, ChangeFacts Facts)
{
    /// <summary>True for a text short enough to stand behind its sentence: a title.</summary>
    public bool IsShort { get; init; }

    /// <summary>The whole sentence: `Opatření 2.3: změněn termín 2025 → 2026`.</summary>
    public string Line => Lead is null ? Sentence : $"{Lead}: {Sentence}";
}

public enum ChangeKind
{
    Added,
    Removed,

    /// <summary>Moved elsewhere, renumbered, put in another order.</summary>
    Moved,

    /// <summary>Another name, date, actor, sum.</summary>
    Value,

    /// <summary>Prose.</summary>
    Text,
}

/// <summary>The same for programs.</summary>
/// <param name="Code">What happened: `value-changed`.</param>
/// <param name="What">Kind of the thing: `item`, `plan`, `part`, `actor`, `level`.</param>
/// <param name="Id">Its id on the newer side, or on the older one for what is gone.</param>
/// <param name="Field">The key of the field as the grammar has it, or a word of kpss; null where the whole thing is meant.</param>
/// <param name="Before">Null for what was not there.</param>
/// <param name="After">Null for what is no longer there.</param>
public sealed record ChangeFacts(string Code, string What, string Id, string? Field, string? Before, string? After)
{
    /// <summary>What an item is called on the newer side; null for other things.</summary>
    public string? Title { get; init; }
}
