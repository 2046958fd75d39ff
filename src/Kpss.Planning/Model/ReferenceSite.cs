using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model;

/// <summary>What an id can name.</summary>
public enum TargetKind
{
    Actor,
    TargetGroup,
    Service,
    Abbreviation,
    Item,

    /// <summary>An item of the parent plan.</summary>
    AncestorItem,

    /// <summary>Any of them: a reference in prose.</summary>
    Anything,
}

/// <summary>A place in the sources where something is referred to by its id; whether it exists is a check's question.</summary>
public sealed record ReferenceSite(TargetKind Kind, string Id, SourceSpan Place);
