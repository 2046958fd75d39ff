using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Model;

/// <summary>What a document consists of, in order: a closed set.</summary>
public abstract record PlanPart
{
    private protected PlanPart()
    {
    }
}

public sealed record ChapterPart(string Id, ProseText Title, ProseText Prose) : PlanPart;

/// <summary>A whole document that kpss once built as Markdown: its chapters, without the title page, contents and imprint.</summary>
/// <param name="ContentsDepth">The deepest level that its contents listed; 0 when it had none.</param>
public sealed record DocumentPart(ProseText Prose, int ContentsDepth) : PlanPart
{
    /// <summary>The names that links of the document may lead to.</summary>
    public HashSet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in Prose.Blocks)
        {
            if (block is ProseAnchor anchor) anchors.Add(anchor.Name);
        }

        return anchors;
    }
}

/// <param name="Title">The heading above the overview.</param>
public sealed record OverviewPart(string Title) : PlanPart;

/// <summary>The items in detail.</summary>
/// <param name="Title">A heading above them; null when the items of the first level stand as chapters.</param>
public sealed record ItemsPart(string? Title) : PlanPart;

/// <summary>A chapter made of what all the items say of one thing.</summary>
public abstract record SurveyPart : PlanPart
{
    private protected SurveyPart(string title, SourceSpan place) => (Title, Place) = (title, place);

    /// <summary>The heading above it.</summary>
    public string Title { get; }

    /// <summary>Where plan.yaml asks for it.</summary>
    public SourceSpan Place { get; }
}

/// <summary>The entries of a register with the items that name them.</summary>
/// <param name="Kind">Actor, target group or service.</param>
public sealed record IndexPart(TargetKind Kind, string Title, SourceSpan Place) : SurveyPart(Title, Place);

/// <summary>The abbreviations of the document with their long forms.</summary>
public sealed record AbbreviationsPart(string Title, SourceSpan Place) : SurveyPart(Title, Place);

/// <summary>Which item helps which target group.</summary>
public sealed record MatrixPart(string Title, SourceSpan Place) : SurveyPart(Title, Place);

public sealed record TimelinePart(string Title, SourceSpan Place) : SurveyPart(Title, Place);

/// <summary>How far the items are, counted by their states.</summary>
public sealed record FulfilmentPart(string Title, SourceSpan Place) : SurveyPart(Title, Place);

/// <summary>What has changed since another plan.</summary>
/// <param name="Other">Null for the parent plan, and where there is none for the previous one.</param>
public sealed record ComparisonPart(string Title, PlanMention? Other, SourceSpan Place) : SurveyPart(Title, Place);

/// <summary>A plan of the workspace named by its folder; whether it exists is a check's question.</summary>
public sealed record PlanMention(string Id, SourceSpan Place);
