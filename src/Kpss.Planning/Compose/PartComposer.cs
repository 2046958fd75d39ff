using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Surveys;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose;

/// <summary>The parts of a document in the order its plan gives.</summary>
internal sealed class PartComposer(Plan plan, Workspace workspace, TitlePage titlePage, Typesetter typesetter, PlanDifferences differences)
{
    private const int TopLevel = 1;

    private readonly ProseComposer _prose = new(new(plan, workspace.Index), typesetter);
    private readonly HashSet<string> _keys = [];
    private SurveyComposer? _surveys;

    public List<Block> Compose()
    {
        var parts = new Sequence<Block>[plan.Parts.Count];
        for (var at = 0; at < parts.Length; at++) parts[at] = plan.Parts[at] is SurveyPart ? [] : Part(plan.Parts[at]);

        // A list of abbreviations holds those of the other parts, wherever among them it stands.
        var written = Joined(parts);
        for (var at = 0; at < parts.Length; at++)
        {
            if (plan.Parts[at] is SurveyPart survey) parts[at] = Survey(survey, written);
        }

        return Joined(parts);
    }

    private static List<Block> Joined(Sequence<Block>[] parts)
    {
        var blocks = new List<Block>();
        foreach (var part in parts) blocks.AddRange(part);
        return blocks;
    }

    private Sequence<Block> Part(PlanPart part)
    {
        switch (part)
        {
            case ChapterPart chapter:
                return [Chapter(chapter)];
            case DocumentPart document:
                return _prose.Document(PartKeys.Document, document.Prose);
            case OverviewPart overview:
                var key = Take(PartKeys.Overview);
                return [Section(key, overview.Title, new OverviewComposer(typesetter).Compose(plan, key))];
            case ItemsPart items:
                return Items(items);
            default:
                throw new ArgumentOutOfRangeException(nameof(part));
        }
    }

    private Sequence<Block> Survey(SurveyPart part, List<Block> written)
    {
        _surveys ??= new(plan, workspace, typesetter, differences);
        var key = Take(ordinal => PartKeys.Survey(part, ordinal));
        var blocks = _surveys.Compose(part, key, () => PrintedTexts.Of(titlePage, written.ToSequence()));
        return blocks.Count == 0 ? [] : [Section(key, part.Title, blocks)];
    }

    private Section Chapter(ChapterPart chapter)
    {
        var key = Take(ordinal => PartKeys.Chapter(ordinal == 1 ? chapter.Id : $"{chapter.Id}-{ordinal}"));
        var heading = chapter.Title.Blocks is [Syntax.Prose.ProseParagraph title] ? _prose.Inlines(title.Inlines) : [];
        return new(key, SectionRole.Chapter, TopLevel, heading, _prose.Chapter(key, chapter.Prose, TopLevel));
    }

    private Sequence<Block> Items(ItemsPart part)
    {
        var items = new ItemComposer(plan, workspace.Index, _prose, typesetter, workspace.Settings.CardLayout);
        if (part.Title is null) return plan.Items.Map(Block (item) => items.Compose(item, TopLevel));
        return [Section(Take(PartKeys.Items), part.Title, plan.Items.Map(Block (item) => items.Compose(item, TopLevel + 1)))];
    }

    private Section Section(BlockKey key, string title, Sequence<Block> blocks) =>
        new(key, SectionRole.Chapter, TopLevel, [new Text(typesetter.Set(title))], blocks);

    /// <summary>The first key of a series that no part has taken yet.</summary>
    private BlockKey Take(Func<int, BlockKey> keys)
    {
        var ordinal = 1;
        while (!_keys.Add(keys(ordinal).Path)) ordinal++;
        return keys(ordinal);
    }
}
