namespace Kpss.Planning.Grammar;

/// <summary>One value of an enumeration.</summary>
/// <param name="State">How far an item of that value is; null where the value says nothing of it.</param>
public sealed record FieldChoice(string Name, FulfilmentState? State);

public enum FulfilmentState
{
    Done,
    Running,
    NotStarted,
    Stopped,
}
