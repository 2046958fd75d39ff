using Mono.Cecil;

namespace Kpss.Tests.Architecture;

/// <summary>The compiled program, as it lies beside the tests.</summary>
internal static class Assemblies
{
    private static readonly Dictionary<string, IReadOnlyList<Use>> Scanned =
        Names.ToDictionary(name => name, name => UseScanner.Scan(PathOf(name)), StringComparer.Ordinal);

    public static IReadOnlyList<string> Names => ["Kpss.Documents", "Kpss.Planning", "Kpss.Rendering", "kpss"];

    public static IEnumerable<Use> AllUses => Scanned.Values.SelectMany(uses => uses);

    public static IReadOnlyList<Use> UsesIn(string name) => Scanned[name];

    /// <summary>The assemblies that one refers to, without those of the framework.</summary>
    public static IReadOnlyList<string> ReferencedBy(string name)
    {
        using var module = ModuleDefinition.ReadModule(PathOf(name));
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. module.AssemblyReferences
                .Select(reference => reference.Name)
                .Where(reference => !File.Exists(Path.Combine(framework, reference + ".dll")))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
