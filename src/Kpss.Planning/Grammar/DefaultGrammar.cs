using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar;

/// <summary>The embedded grammar of Klatovy, read like any other.</summary>
public static class DefaultGrammar
{
    public const string Name = "klatovy";

    private const string FileName = Name + ".yaml";

    /// <summary>True for a place in the embedded grammar, where no author can look.</summary>
    public static bool Holds(SourceSpan place) => place.File.Path == FileName;

    public static PlanGrammar Read(Report report)
    {
        using var stream = typeof(DefaultGrammar).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        var file = new SourceFile(FileName, reader.ReadToEnd());
        return new GrammarReader(report).Read(YamlReader.Read(file, report).Root!, new([], [], AllowsCardsOnSeveralLevels: false));
    }
}
