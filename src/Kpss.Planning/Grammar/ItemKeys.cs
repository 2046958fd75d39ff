using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Grammar;

/// <summary>The keys that every item has, whatever the grammar.</summary>
public static class ItemKeys
{
    public const string Id = "id";
    public const string Title = "název";
    public const string Parent = "nadřazené";
    public const string Ancestor = "navazuje_na";
    public const string Introduction = "úvod";
    public const string Children = "položky";

    public static readonly string[] All = [Id, Title, Parent, Ancestor, Introduction, Children];

    public static readonly RecordShape Shape = new(
        new("položka plánu", "an item of the plan"),
        [
            new(Id, ValueKind.Id, new("stálé jméno, podle kterého se na položku odkazuje", "the lasting name by which the item is referred to")),
            new(Title, ValueKind.Text, new("název, jak se tiskne", "the title as it is printed"), IsRequired: true),
            new(Parent, ValueKind.Id, new("id nadřazené položky, neplyne-li ze složky", "the id of the parent where the folder doesn't tell it")) { Names = IdTarget.Item },
            new(Ancestor, ValueKind.Id, new("id položky nadřazeného plánu, na kterou tato navazuje", "the id of the parent plan's item that this one continues")) { Names = IdTarget.AncestorItem },
            new(Introduction, ValueKind.Prose, new("text hned pod nadpisem", "prose right under the heading")),
            new(Children, ValueKind.List, new("podřízené položky", "items of the level below")),
        ]);

    /// <summary>All keys that an item of a level may have.</summary>
    public static RecordShape ShapeOf(Level level, PlanGrammar grammar)
    {
        var keys = new List<KeyShape> { new(level.Key, ValueKind.Text, new("", "")) };
        foreach (var lower in grammar.Levels.AsSpan())
        {
            if (lower.Depth > level.Depth) keys.Add(new(lower.ListKey, ValueKind.List, new("", "")));
        }

        foreach (var field in grammar.Fields.AsSpan())
        {
            if (field.MayStandOn(level)) keys.Add(new(field.Key, ValueKind.Text, new(field.Help, field.Help)));
        }

        return Shape.With(keys);
    }
}
