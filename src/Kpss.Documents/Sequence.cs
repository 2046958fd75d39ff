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

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

public static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>.Instance : new(items.ToArray());

    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => new([.. items]);

    private static class Empty<T>
    {
        public static readonly Sequence<T> Instance = new([]);
    }
}
