using System.Reflection;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Json;

/// <summary>
/// Makes up a document out of whatever records the tree has, by looking at them: a member or a kind of block that is
/// new to the tree is in it at once, and what forgets it shows.
/// </summary>
internal sealed class AnyTree(int seed)
{
    private const int Deepest = 7;
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly Random _random = new(seed);
    private int _count;

    public static Document From(int seed) => (Document)new AnyTree(seed).Make(typeof(Document), "", 0);

    /// <summary>Every kind that can stand where a closed set is asked for.</summary>
    public static Type[] KindsOf(Type type) => [.. type.Assembly.GetTypes().Where(it => it.IsSealed && it.IsSubclassOf(type))];

    private object Make(Type type, string member, int depth)
    {
        if (type == typeof(string)) return TextFor(member);
        if (type == typeof(int)) return _random.Next(1, 7);
        if (type == typeof(double)) return _random.NextDouble();
        if (type == typeof(bool)) return _random.Next(2) == 0;
        if (type == typeof(byte)) return (byte)_random.Next(256);
        if (type == typeof(DateOnly)) return new DateOnly(2020, 1, 1).AddDays(_random.Next(4000));
        if (type == typeof(BlockKey)) return new BlockKey($"blok-{++_count}/pole");
        if (type.IsEnum) return Any(Enum.GetValues(type).Cast<object>().ToArray());
        if (type.IsAbstract) return MakeRecord(Any(KindsOf(type)), depth);
        return type.IsGenericType ? MakeSequence(type.GetGenericArguments()[0], depth) : MakeRecord(type, depth);
    }

    private object MakeRecord(Type type, int depth)
    {
        var constructor = type.GetConstructors().MaxBy(it => it.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var record = constructor.Invoke([.. parameters.Select(it => MakeMember(it.ParameterType, Nullability.Create(it), it.Name!, depth))]);
        foreach (var property in type.GetProperties().Where(it => it.CanWrite && parameters.All(parameter => parameter.Name != it.Name)))
        {
            property.SetValue(record, MakeMember(property.PropertyType, Nullability.Create(property), property.Name, depth));
        }

        return record;
    }

    private object? MakeMember(Type type, NullabilityInfo nullability, string name, int depth)
    {
        var isOptional = nullability.ReadState == NullabilityState.Nullable;
        if (isOptional && (depth >= Deepest || _random.Next(3) == 0)) return null;
        return Make(Nullable.GetUnderlyingType(type) ?? type, name, depth + 1);
    }

    private object MakeSequence(Type element, int depth)
    {
        var items = Array.CreateInstance(element, depth >= Deepest ? 0 : _random.Next(4));
        for (var i = 0; i < items.Length; i++) items.SetValue(Make(element, "", depth + 1), i);
        return typeof(Sequence).GetMethods()
            .Single(it => it.Name == nameof(Sequence.ToSequence) && it.GetParameters()[0].ParameterType.IsInterface)
            .MakeGenericMethod(element)
            .Invoke(null, [items])!;
    }

    private string TextFor(string member) => member switch
    {
        "MediaType" => Any(["image/png", "image/jpeg"]),
        "Id" => $"id-{++_count}",
        _ => Any(["žluťoučký kůň č.\u00a01", "„uvozovky“ a \"rovné\"", "\\ / \t <b>&amp;", "😀", "2. pololetí 2025"]) + ++_count,
    };

    private T Any<T>(T[] choice) => choice[_random.Next(choice.Length)];
}
