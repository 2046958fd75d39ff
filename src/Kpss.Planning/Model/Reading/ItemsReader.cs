using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

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
            IsWhole &= files.Yaml(path) is { } file && report.Guarded(file.File.Start, () => Drafted(file, reader)) is not null;
        }

        IsWhole &= reader.IsWhole;

        // Nested items have their parents already.
        var parents = new ParentFinder(grammar, found.Folder, drafts, IsWhole, report);
        foreach (var draft in drafts.FindAll(draft => draft.Parent is null)) parents.Find(draft);

        var roots = drafts.FindAll(draft => draft.Parent is null);
        Sort(roots);
        foreach (var draft in drafts) Sort(draft.Children);
        new Numbering().Number(roots);

        var builder = new ItemBuilder(grammar, files, report);
        return roots.Map(builder.Build);
    }

    private static YamlFile Drafted(YamlFile file, DraftReader reader)
    {
        reader.ReadFile(file);
        return file;
    }

    /// <summary>By their numbers where all have one that fits; else in the order of the sources.</summary>
    private static void Sort(List<DraftItem> siblings)
    {
        if (siblings.Count < 2) return;

        var ordinals = new int[siblings.Count];
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (!ReferenceEquals(siblings[i].Level, siblings[0].Level) || WrittenOrdinal(siblings[i]) is not { } ordinal) return;
            ordinals[i] = ordinal;
        }

        // Equal numbers are a mistake that a check reports: they keep the order of the sources.
        for (var i = 1; i < ordinals.Length; i++)
        {
            for (var at = i; at > 0 && ordinals[at - 1] > ordinals[at]; at--)
            {
                (ordinals[at - 1], ordinals[at]) = (ordinals[at], ordinals[at - 1]);
                (siblings[at - 1], siblings[at]) = (siblings[at], siblings[at - 1]);
            }
        }
    }

    private static int? WrittenOrdinal(DraftItem draft) =>
        draft.WrittenNumber is { } number ? draft.Level.Number?.Match(number, key => WrittenNumberOfAncestor(draft, key)) : null;

    private static string WrittenNumberOfAncestor(DraftItem draft, string levelKey) =>
        (draft.NumberedAncestor(levelKey)?.WrittenNumber ?? "").TrimEnd('.', ')', ' ');
}
