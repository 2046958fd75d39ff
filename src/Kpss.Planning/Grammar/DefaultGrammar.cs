using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar;

/// <summary>The embedded grammar of Klatovy, read like any other.</summary>
public static class DefaultGrammar
{
    public const string Name = "klatovy";

    public static PlanGrammar Read(Report report)
    {
        using var stream = typeof(DefaultGrammar).Assembly.GetManifestResourceStream($"{Name}.yaml")!;
        using var reader = new StreamReader(stream);
        var file = new SourceFile($"{Name}.yaml", reader.ReadToEnd());
        return new GrammarReader(report).Read(YamlReader.Read(file, report).Root!, new([], [], AllowsCardsOnSeveralLevels: false));
    }
}
