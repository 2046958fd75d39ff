using System.Collections;
using System.Reflection;

namespace Kpss.Tests.Architecture;

/// <summary>A visible array named `All` that holds one of each implementation of an interface or abstract class.</summary>
internal sealed record VisibleArray(string Name, Type Element, IReadOnlyList<Type> Listed)
{
    public static IEnumerable<VisibleArray> In(Assembly assembly)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var type in assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            var value = type.GetField("All", Static)?.GetValue(null) ?? type.GetProperty("All", Static)?.GetValue(null);
            if (value is not IEnumerable items || ElementOf(value.GetType()) is not { IsAbstract: true } element) continue;
            yield return new($"{type.FullName}.All", element, [.. items.Cast<object>().Select(item => item.GetType())]);
        }
    }

    /// <summary>The types of the element's own assembly that should be in the array and are not.</summary>
    public IEnumerable<Type> Missing() => Element.Assembly.GetTypes()
        .Where(type => !type.IsAbstract && Element.IsAssignableFrom(type))
        .Except(Listed);

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType() : type.GetGenericArguments().FirstOrDefault();
}
