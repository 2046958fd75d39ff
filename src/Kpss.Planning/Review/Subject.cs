using Kpss.Planning.Model;

namespace Kpss.Planning.Review;

/// <summary>What a change is about, as plain data: a closed set.</summary>
public abstract record Subject
{
    private protected Subject()
    {
    }
}

/// <param name="Level">The key of its level: `aktivita`.</param>
/// <param name="Number">In full: `1.4 a)`; empty without one.</param>
/// <param name="OwnNumber">`a)`.</param>
/// <param name="Name">`Opatření 1.4 a)`, or the title.</param>
public sealed record ItemSubject(string Level, string Id, string Title, string Number, string OwnNumber, string Name) : Subject
{
    /// <summary>True for an item of the first level, whose number alone says little.</summary>
    public bool IsTop { get; init; }

    public static ItemSubject Of(PlanItem item) =>
        new(item.Level.Key, item.Id, item.Title, Spaced(item.FullNumber), Spaced(item.Number?.Printed ?? ""), Spaced(item.Name)) { IsTop = item.Level.Depth == 0 };

    // No-break spaces are a matter of printing; here they would only keep readers from finding the words.
    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}

/// <param name="Id">The name of its folder.</param>
public sealed record PlanSubject(string Id, string Title) : Subject;

/// <summary>A part of the document, such as a chapter.</summary>
/// <param name="Kind">The key that asks for it in plan.yaml: `kapitola`.</param>
/// <param name="Id">Stands once in the plan.</param>
public sealed record PartSubject(string Kind, string Id, string Title) : Subject;

/// <summary>An entry of a register.</summary>
/// <param name="Cards">On how many cards of the newer side it is printed.</param>
public sealed record EntrySubject(TargetKind Kind, string Id, string Name, int Cards) : Subject;

/// <summary>A level or a field of the grammar.</summary>
public sealed record GrammarSubject(bool IsLevel, string Key, string? Label) : Subject;

public sealed record WorkspaceSubject : Subject;
