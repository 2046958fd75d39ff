using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;

namespace Kpss.Planning.Model.Reading;

/// <summary>From the files of a plan to its tree of items.</summary>
internal sealed class ItemsReader(FileReader files, PlanGrammar grammar, Report report)
{
    /// <summary>False when a file could not be read to its end, or held no item.</summary>
    public bool IsWhole { get; private set; } = true;

    public Sequence<PlanItem> Read(PlanFiles found)
    {
        var drafts = new List<DraftItem>();
        var reader = new DraftReader(grammar, drafts, report);
        foreach (var path in found.Items)
        {
            if (files.Yaml(path) is { } file) reader.ReadFile(file);
            else IsWhole = false;
        }

        IsWhole &= reader.IsWhole;

        // Nested items have their parents already.
        var parents = new ParentFinder(grammar, found.Folder, drafts, IsWhole, report);
        foreach (var draft in drafts.Where(draft => draft.Parent is null).ToArray()) parents.Find(draft);

        var roots = drafts.FindAll(draft => draft.Parent is null);
        Sort(roots);
        foreach (var draft in drafts) Sort(draft.Children);
        new Numbering().Number(roots);

        var builder = new ItemBuilder(grammar, files, report);
        return roots.Select(builder.Build).ToSequence();
    }

    /// <summary>By their numbers where all have one that fits; else in the order of the sources.</summary>
    private static void Sort(List<DraftItem> siblings)
    {
        if (siblings.Count < 2 || siblings.Select(draft => draft.Level).Distinct().Count() > 1) return;

        var pattern = siblings[0].Level.Number;
        var ordinals = new Dictionary<DraftItem, int>();
        foreach (var draft in siblings)
        {
            if (draft.WrittenNumber is not { } number || pattern is null) return;
            if (pattern.Match(number, key => WrittenNumberOfAncestor(draft, key)) is not { } ordinal) return;
            ordinals.Add(draft, ordinal);
        }

        var sorted = siblings.OrderBy(draft => ordinals[draft]).ToArray();
        siblings.Clear();
        siblings.AddRange(sorted);
    }

    private static string WrittenNumberOfAncestor(DraftItem draft, string levelKey) =>
        (draft.AncestorOn(levelKey)?.WrittenNumber ?? "").TrimEnd('.', ')', ' ');
}
