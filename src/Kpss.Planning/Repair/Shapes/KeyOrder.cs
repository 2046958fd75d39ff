using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Shapes;

/// <summary>The keys of a record in the order in which they should stand.</summary>
internal sealed class KeyOrder
{
    private readonly Dictionary<string, KeyPlace> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyPlace> _lists = new(StringComparer.Ordinal);

    public static KeyOrder Of(RecordShape shape)
    {
        var order = new KeyOrder();
        foreach (var key in shape.Keys) order.Add(order._keys, key.Name);
        return order;
    }

    /// <summary>The level's key, id and title, what else any item has, the fields as the grammar has them, and the items below.</summary>
    public static KeyOrder OfItem(Level level, PlanGrammar grammar)
    {
        var order = new KeyOrder();
        order.Add(order._keys, level.Key);
        foreach (var key in (ReadOnlySpan<string>)[ItemKeys.Id, ItemKeys.Title, ItemKeys.Parent, ItemKeys.Ancestor, ItemKeys.Introduction]) order.Add(order._keys, key);
        foreach (var field in grammar.Fields.AsSpan()) order.Add(order._keys, field.Key);
        foreach (var lower in grammar.Levels.AsSpan())
        {
            if (lower.Depth > level.Depth) order.Add(order._lists, lower.ListKey);
        }

        order.Add(order._lists, ItemKeys.Children);
        return order;
    }

    /// <returns>Null for a key that is not known here.</returns>
    public KeyPlace? Find(RecordEntry entry)
    {
        var key = Words.Fold(entry.Key.Value);
        // One word may name a level and the list of its items: `opatření: "1.2"`, `opatření: [ … ]`.
        if (_lists.TryGetValue(key, out var list) && (entry.Value is ListNode || !_keys.ContainsKey(key))) return list;
        return _keys.GetValueOrDefault(key);
    }

    private void Add(Dictionary<string, KeyPlace> keys, string name) => keys.TryAdd(Words.Fold(name), new(name, _keys.Count + _lists.Count));
}

internal sealed record KeyPlace(string Name, int Rank);
