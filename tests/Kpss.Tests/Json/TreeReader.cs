using System.Globalization;
using System.Text.Json;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Json;

/// <summary>Turns JSON back into the tree, member by member as the records have them. A member that no record has is a fault.</summary>
internal static class TreeReader
{
    public static Document Read(byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        return (Document)Read(typeof(Document), json.RootElement.GetProperty("document"))!;
    }

    private static object? Read(Type type, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        if (type == typeof(string)) return json.GetString();
        if (type == typeof(int)) return json.GetInt32();
        if (type == typeof(double)) return json.GetDouble();
        if (type == typeof(bool)) return json.GetBoolean();
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type == typeof(BlockKey) || type == typeof(BlockKey?)) return new BlockKey(json.GetString()!);
        if (type == typeof(Sequence<byte>)) return json.GetBytesFromBase64().ToSequence();
        if (type.IsEnum) return Enum.Parse(type, json.GetString()!, ignoreCase: true);
        if (type.IsGenericType) return ReadSequence(type.GetGenericArguments()[0], json);
        return ReadRecord(type.IsAbstract ? KindOf(type, json.GetProperty("type").GetString()!) : type, json);
    }

    private static object ReadRecord(Type type, JsonElement json)
    {
        var known = new HashSet<string> { "type" };
        object? Member(string name, Type ofType) => Read(ofType, json.GetProperty(Remember(known, JsonNamingPolicy.CamelCase.ConvertName(name))));

        var constructor = type.GetConstructors().MaxBy(it => it.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var record = constructor.Invoke([.. parameters.Select(it => Member(it.Name!, it.ParameterType))]);
        foreach (var property in type.GetProperties().Where(it => it.CanWrite && parameters.All(parameter => parameter.Name != it.Name)))
        {
            property.SetValue(record, Member(property.Name, property.PropertyType));
        }

        var unknown = json.EnumerateObject().Select(it => it.Name).Except(known).ToArray();
        return unknown.Length == 0 ? record : throw new InvalidOperationException($"{type.Name} has no {unknown[0]}.");
    }

    private static object ReadSequence(Type element, JsonElement json)
    {
        var items = Array.CreateInstance(element, json.GetArrayLength());
        for (var i = 0; i < items.Length; i++) items.SetValue(Read(element, json[i]), i);
        return typeof(Sequence).GetMethods()
            .Single(it => it.Name == nameof(Sequence.ToSequence) && it.GetParameters()[0].ParameterType.IsInterface)
            .MakeGenericMethod(element)
            .Invoke(null, [items])!;
    }

    /// <summary>A kind is called as its record, but for the one record whose name would be taken for the framework's.</summary>
    private static Type KindOf(Type type, string name) => AnyTree.KindsOf(type).Single(it =>
        JsonNamingPolicy.CamelCase.ConvertName(it == typeof(ListBlock) ? "List" : it.Name) == name);

    private static string Remember(HashSet<string> known, string name)
    {
        known.Add(name);
        return name;
    }
}
