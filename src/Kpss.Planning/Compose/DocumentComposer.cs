using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Facets;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose;

/// <summary>From a checked plan to the document that is printed.</summary>
public static class DocumentComposer
{
    private const string Language = "cs-CZ";
    private const int DeepestContents = 4;

    /// <param name="differences">Asked only where a part compares the plan with another one.</param>
    public static Document Compose(Plan plan, Workspace workspace, PlanDifferences differences)
    {
        var typesetter = new Typesetter(workspace.Settings.Typography);
        var titlePage = TitlePageComposer.Compose(plan, workspace, typesetter);
        var blocks = new List<Block> { new TableOfContents(PartKeys.Contents, "Obsah", ContentsDepth(plan)) };
        blocks.AddRange(new PartComposer(plan, workspace, titlePage, typesetter, differences).Compose());
        return new(Info(plan, workspace.Settings, typesetter), titlePage, blocks.ToSequence())
        {
            Facets = FacetComposer.Compose(plan, workspace.Index, typesetter),
            Imprint = ImprintComposer.Compose(plan.Publication, typesetter),
        };
    }

    /// <summary>All levels of items, one deeper where they stand under a heading of their own.</summary>
    private static int ContentsDepth(Plan plan)
    {
        var depth = plan.Grammar.Levels.Count;
        foreach (var part in plan.Parts.AsSpan())
        {
            if (part is DocumentPart { ContentsDepth: > 0 } document) return document.ContentsDepth;
            if (part is ItemsPart { Title: not null }) return Math.Min(depth + 1, DeepestContents);
        }

        return Math.Min(depth, DeepestContents);
    }

    private static DocumentInfo Info(Plan plan, WorkspaceSettings settings, Typesetter typesetter) => new(
        Words.ToId(plan.Id),
        typesetter.Set(plan.Title),
        typesetter.Set(plan.ShortTitle),
        settings.Authority,
        typesetter.Set($"{FirstLetter.Capital(plan.Kind ?? "plán")}, {settings.Region}, {plan.Period.Text}"),
        ["komunitní plánování", "sociální služby", settings.Region],
        Language,
        plan.Date);
}
