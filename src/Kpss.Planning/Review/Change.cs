using Kpss.Documents;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review;

/// <summary>One thing that differs, as plain data: a closed set.</summary>
public abstract record Change
{
    private protected Change()
    {
    }
}

/// <param name="Below">How many items came with it.</param>
public sealed record Added(Subject Subject, int Below = 0) : Change;

/// <param name="Below">How many items went with it.</param>
public sealed record Removed(Subject Subject, int Below = 0) : Change;

/// <summary>An item lies under another one than before.</summary>
/// <param name="Parent">Null on the first level, as is the one before.</param>
public sealed record Moved(ItemSubject Before, ItemSubject After, ItemSubject? ParentBefore, ItemSubject? Parent) : Change;

/// <summary>Items that follow one another got numbers that follow one another.</summary>
public sealed record Renumbered(Sequence<Renumbering> Items) : Change;

public sealed record Renumbering(ItemSubject Before, ItemSubject After);

/// <summary>Two items took each other's numbers.</summary>
public sealed record Swapped(Renumbering First, Renumbering Second) : Change;

/// <summary>Another place among the same things.</summary>
/// <param name="Behind">What stands before it now; null when it is the first.</param>
public sealed record Reordered(Subject Subject, Subject? Behind) : Change;

public sealed record IdChanged(Subject Subject, string Before, string After) : Change;

/// <param name="Before">Null for what was not there.</param>
/// <param name="After">Null for what is no longer there.</param>
public sealed record ValueChanged(Subject Subject, FactName Fact, string? Before, string? After) : Change;

/// <summary>A file of the same name, or one under the same words, that holds something else.</summary>
public sealed record ContentChanged(Subject Subject, FactName Fact) : Change;

/// <summary>A list or a table of a text looks otherwise, with the same words or others.</summary>
public sealed record FormChanged(Subject Subject, FactName Fact, TextForm Before, TextForm After) : Change;

/// <summary>The same members in another order.</summary>
public sealed record OrderChanged(Subject Subject, FactName Fact) : Change;

public sealed record TextChanged(Subject Subject, FactName Fact, TextDiff Text) : Change;

/// <summary>Several fields were written as one, or the other way round.</summary>
public sealed record FieldsJoined(Subject Subject, Sequence<string> Parts, string Whole, bool AreJoined) : Change;

/// <summary>Fields went unchanged to an item below, or came from one.</summary>
public sealed record FieldsMoved(Subject Subject, Sequence<string> Labels, ItemSubject Other, bool IsDown) : Change;

/// <summary>A name of a register is printed wherever its entry is used.</summary>
public sealed record EntryRenamed(EntrySubject Entry, string Before) : Change;
