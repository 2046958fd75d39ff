using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Something in a Word document that Word, a screen reader or another program would stumble over.</summary>
/// <param name="Part">The part of the file, such as `word/document.xml`.</param>
/// <param name="Near">Words that stand there; empty when none do.</param>
public sealed record WordFault(FaultKind Kind, string Part, string Near, Bilingual Message)
{
    /// <summary>The text of the document itself; other parts may come from a template.</summary>
    public bool IsInText { get; init; }

    public override string ToString() => $"{Part}{(Near.Length > 0 ? $" near “{Near}”" : "")}: {Message.English}";
}

public enum FaultKind
{
    /// <summary>Not as ISO/IEC 29500 and the versions of Word want it, or no Word document at all.</summary>
    Schema,

    /// <summary>Leads to a style, list, part or bookmark that isn't there.</summary>
    Dangling,

    /// <summary>Formatted beside the styles.</summary>
    Formatting,

    /// <summary>Lacks what people need who don't see it.</summary>
    Access,

    /// <summary>Makes Word ask a question on opening.</summary>
    Question,
}
