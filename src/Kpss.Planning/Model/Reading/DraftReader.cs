using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads the items of one file: the file's own and those nested in it.</summary>
internal sealed class DraftReader(PlanGrammar grammar, List<DraftItem> drafts, Report report)
{
    /// <summary>False when a record was no item that could be placed; a diagnostic says so.</summary>
    public bool IsWhole { get; private set; } = true;

    public void ReadFile(YamlFile file)
    {
        IsWhole &= file.IsWhole;
        if (file.Root is null) return;

        var record = new KeyedRecord(file.Root, report);
        if (LevelOf(record) is not { } level) Refuse(record);
        else if (LowerLevelIn(record, level) is { } lower) Skip(NotAnItem.OfTwoLevels(lower.Key.Span, level.Key, lower.Key.Value));
        else Read(level, record, file, parent: null);
    }

    private void Read(Level level, KeyedRecord record, YamlFile file, DraftItem? parent)
    {
        // A list behind a key that is also the level's own is a list of children.
        var written = record.Find(level.Key) as ScalarNode;
        var draft = new DraftItem(level, record, file.File.Path) { Written = written, Parent = parent };
        parent?.Children.Add(draft);
        drafts.Add(draft);
        foreach (var lower in grammar.Levels)
        {
            if (lower.Depth > level.Depth && record.Entry(lower.ListKey) is { } entry) ReadChildren(entry.Value, lower, draft, file);
        }

        if (record.Entry(ItemKeys.Children) is { } children) ReadChildren(children.Value, NextBelow(level), draft, file);
    }

    private void ReadChildren(SyntaxNode node, Level? otherwise, DraftItem parent, YamlFile file)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true }:
                return;
            case ListNode list:
                foreach (var item in list.Items) ReadChild(item, otherwise, parent, file);
                return;
            default:
                Skip(WrongShape.At(node, Shape.List));
                return;
        }
    }

    private void ReadChild(SyntaxNode node, Level? otherwise, DraftItem parent, YamlFile file)
    {
        if (node is not RecordNode item)
        {
            Skip(WrongShape.At(node, Shape.Record));
            return;
        }

        var record = new KeyedRecord(item, report);
        var level = LevelOf(record) ?? otherwise;
        if (level is null) Refuse(record);
        else if (!grammar.MayLieUnder(level, parent.Level)) Skip(NoParent.WrongLevel(record.Place, level.Key, parent.Level.Key));
        else Read(level, record, file, parent);
    }

    private void Refuse(KeyedRecord record)
    {
        if (record.Node.IsWhole) Skip(NotAnItem.At(record, grammar));
    }

    private void Skip(Diagnostic reason)
    {
        report.Add(reason);
        IsWhole = false;
    }

    /// <summary>
    /// The number of a lower level beside the level's own, where a list of children would stand: an author who names
    /// the parent so means the file to hold the lower item.
    /// </summary>
    private RecordEntry? LowerLevelIn(KeyedRecord record, Level level)
    {
        foreach (var lower in grammar.Levels)
        {
            if (lower.Depth > level.Depth && record.Entry(lower.Key) is { Value: ScalarNode { IsEmpty: false } } entry) return entry;
        }

        return null;
    }

    /// <summary>The level whose key the record holds first with a number or id behind it.</summary>
    private Level? LevelOf(KeyedRecord record)
    {
        foreach (var entry in record.Node.Entries)
        {
            if (entry.Value is ScalarNode && grammar.Level(entry.Key.Value) is { } level) return level;
        }

        return null;
    }

    private Level? NextBelow(Level level) => level.Depth + 1 < grammar.Levels.Count ? grammar.Levels[level.Depth + 1] : null;
}
