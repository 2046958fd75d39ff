using System.Collections;
using System.Runtime.CompilerServices;

namespace Kpss.Documents;

/// <summary>An immutable list that compares by content, so that records holding one do too.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] _items;

    internal Sequence(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(Sequence<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        for (var i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>What a plain `foreach` uses: without the interfaces that each type of item would have to load at the start.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

public static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>.Instance : new(items.ToArray());

    public static Sequence<T> ToSequence<T>(this List<T> items) => items.Count == 0 ? Empty<T>.Instance : new([.. items]);

    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => Of<T>([.. items]);

    /// <summary>Each item turned into another. On the build path in place of LINQ, whose iterators cost a cold start more than the work.</summary>
    public static Sequence<TOther> Map<T, TOther>(this IReadOnlyList<T> items, Func<T, TOther> turn)
    {
        if (items.Count == 0) return Empty<TOther>.Instance;
        var others = new TOther[items.Count];
        for (var i = 0; i < others.Length; i++) others[i] = turn(items[i]);
        return new(others);
    }

    /// <summary>The items from one on; all of them for 0.</summary>
    public static Sequence<T> From<T>(this Sequence<T> items, int start) => Of(items.AsSpan()[start..]);

    public static Sequence<T> Only<T>(this IReadOnlyList<T> items, Predicate<T> wanted)
    {
        var chosen = new List<T>();
        for (var i = 0; i < items.Count; i++)
        {
            if (wanted(items[i])) chosen.Add(items[i]);
        }

        return chosen.ToSequence();
    }

    /// <summary>Each item turned into another by itself and its place, which counts from 0.</summary>
    public static Sequence<TOther> Map<T, TOther>(this IReadOnlyList<T> items, Func<T, int, TOther> turn)
    {
        if (items.Count == 0) return Empty<TOther>.Instance;
        var others = new TOther[items.Count];
        for (var i = 0; i < others.Length; i++) others[i] = turn(items[i], i);
        return new(others);
    }

    private static class Empty<T>
    {
        public static readonly Sequence<T> Instance = new([]);
    }
}
