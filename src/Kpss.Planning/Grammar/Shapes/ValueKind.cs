namespace Kpss.Planning.Grammar.Shapes;

/// <summary>What a key holds, for hints, completion and the reference pages.</summary>
public enum ValueKind
{
    Text,
    Prose,
    Id,
    Date,
    Flag,
    Timeframe,

    /// <summary>A timeframe with a beginning and an end.</summary>
    Period,
    Path,
    WebAddress,
    Year,
    Money,
    Count,
    Percent,
    List,
    Record,
}

/// <summary>What the keys are that an author makes up.</summary>
public enum EntryKey
{
    Word,
    Id,

    /// <summary>The code of a rule.</summary>
    Code,
}

/// <summary>What an id names.</summary>
public enum IdTarget
{
    /// <summary>The thing in which it stands.</summary>
    Itself,
    Actor,
    TargetGroup,
    Service,
    Item,

    /// <summary>An item of the parent plan.</summary>
    AncestorItem,

    /// <summary>A plan of the workspace, by its folder.</summary>
    Plan,
}
