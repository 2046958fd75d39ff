using System.Reflection;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Tests.Architecture;

namespace Kpss.Tests.Schema;

/// <summary>The records that the code describes, found by reflection.</summary>
internal static class Records
{
    public static IEnumerable<(string Name, RecordShape Shape)> InCode()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return Assembly.LoadFrom(Assemblies.PathOf("Kpss.Planning")).GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(RecordShape))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (RecordShape)field.GetValue(null)!));
    }
}
