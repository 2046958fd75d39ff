using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Shapes;

/// <summary>Goes through a file and says of each record what it is.</summary>
internal sealed class ShapeWalk(ShapedFile file)
{
    private const string Chapter = "kapitola";

    /// <summary>For kpss.yaml and plan.yaml.</summary>
    public void Visit(SyntaxNode node, RecordShape shape)
    {
        foreach (var record in RecordsOf(node))
        {
            // The first key of a part says which part it is.
            file.Records.Add(new(record, KeyOrder.Of(shape), HasOrder: !ReferenceEquals(shape, WorkspaceShapes.Part)));
            foreach (var entry in record.Entries)
            {
                if (shape.Find(entry.Key.Value)?.Record?.Invoke() is { } inner) Visit(entry.Value, inner);
                if (IsChapter(entry, shape) && entry.Value is ScalarNode { IsEmpty: false } mention) file.ProseFiles.Add(mention);
            }
        }
    }

    /// <summary>For registers: their keys, and below them a record an entry.</summary>
    public void VisitRegisters(RecordNode root)
    {
        file.Records.Add(new(root, KeyOrder.Of(WorkspaceShapes.Registers), HasOrder: true));
        foreach (var register in root.Entries)
        {
            if (!WorkspaceShapes.Registers.Knows(register.Key.Value) || register.Value is not RecordNode entries) continue;
            foreach (var entry in entries.Entries)
            {
                if (entry.Value is RecordNode details) Visit(details, WorkspaceShapes.Entry);
            }
        }
    }

    public void VisitItem(RecordNode item, PlanGrammar grammar, Level? otherwise = null)
    {
        if ((LevelOf(item, grammar) ?? otherwise) is not { } level) return;

        file.Records.Add(new(item, KeyOrder.OfItem(level, grammar), HasOrder: true));
        foreach (var entry in item.Entries)
        {
            if (entry.Value is ListNode list && LevelBelow(entry, level, grammar) is { } lower) VisitItems(list, grammar, lower);
            else if (grammar.Field(entry.Key.Value) is { } field) VisitField(entry, field.Type);
            else if (Words.Fold(entry.Key.Value) == Words.Fold(ItemKeys.Introduction)) VisitField(entry, FieldType.Prose);
        }
    }

    private void VisitItems(ListNode list, PlanGrammar grammar, Level level)
    {
        foreach (var node in list.Items)
        {
            if (node is RecordNode item) VisitItem(item, grammar, level);
        }
    }

    private void VisitField(RecordEntry entry, FieldType type)
    {
        if (ValueShapes.Of(type) is { } shape) Visit(entry.Value, shape);
        if (type != FieldType.Prose) return;
        if (entry.Value is ScalarNode { IsEmpty: false }) file.Prose.Add(entry);
        if (entry.Value is RecordNode { Entries: [{ Value: ScalarNode { IsEmpty: false } mention } only] } && Words.Fold(only.Key.Value) == ValueShapes.FileKey) file.ProseFiles.Add(mention);
    }

    private static bool IsChapter(RecordEntry entry, RecordShape shape) => ReferenceEquals(shape, WorkspaceShapes.Part) && Words.Fold(entry.Key.Value) == Chapter;

    private static Level? LevelOf(RecordNode item, PlanGrammar grammar)
    {
        foreach (var entry in item.Entries)
        {
            if (entry.Value is ScalarNode && grammar.Level(entry.Key.Value) is { } level) return level;
        }

        return null;
    }

    private static Level? LevelBelow(RecordEntry entry, Level level, PlanGrammar grammar)
    {
        var key = Words.Fold(entry.Key.Value);
        foreach (var lower in grammar.Levels.AsSpan())
        {
            if (lower.Depth > level.Depth && Words.Fold(lower.ListKey) == key) return lower;
        }

        return key == Words.Fold(ItemKeys.Children) && level.Depth + 1 < grammar.Levels.Count ? grammar.Levels[level.Depth + 1] : null;
    }

    private static IEnumerable<RecordNode> RecordsOf(SyntaxNode node) => node switch
    {
        RecordNode record => [record],
        ListNode list => list.Items.OfType<RecordNode>(),
        _ => [],
    };
}
