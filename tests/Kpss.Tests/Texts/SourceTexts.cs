using Kpss.Tests.Outside;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpss.Tests.Texts;

/// <summary>
/// Every text in two languages that the source of the program holds: what is handed over as `czech` and `english`, and
/// what a condition chooses by the language. By the compiler's own eyes, so that no way of writing it is overlooked.
/// </summary>
internal sealed class SourceTexts
{
    private static readonly Lazy<SourceTexts> Program = new(() => new(Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
        .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))));

    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private readonly CSharpCompilation _compilation;

    public SourceTexts(IEnumerable<SyntaxTree> trees)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            "texts",
            [CSharpSyntaxTree.ParseText(GlobalUsings), .. trees],
            framework.Where(file => !Path.GetFileName(file).StartsWith("kpss", StringComparison.OrdinalIgnoreCase)).Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Pairs = [.. _compilation.SyntaxTrees.SelectMany(PairsIn)];
    }

    public static SourceTexts OfProgram => Program.Value;

    public IReadOnlyList<TextPair> Pairs { get; }

    /// <summary>Literals that no pair holds, in files below a folder.</summary>
    public IEnumerable<(string Place, string Text)> LiteralsOutsideOfPairs(string folder)
    {
        var inside = Pairs.SelectMany(pair => (SyntaxNode[])[pair.CzechNode, pair.EnglishNode]).ToHashSet();
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(folder, StringComparison.Ordinal)))
        {
            foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is LiteralExpressionSyntax or InterpolatedStringTextSyntax))
            {
                if (node.AncestorsAndSelf().Any(inside.Contains) || node.Ancestors().Any(it => IsExampleOfSources(it) || IsOneHalf(it))) continue;
                yield return (TextPair.PlaceOf(node), node is LiteralExpressionSyntax literal ? literal.Token.ValueText : ((InterpolatedStringTextSyntax)node).TextToken.ValueText);
            }
        }
    }

    /// <summary>The bad and the good piece of a rule.</summary>
    private static bool IsExampleOfSources(SyntaxNode node) => node is ArgumentSyntax { NameColon.Name.Identifier.ValueText: "Bad" or "Good" };

    /// <summary>A method `CzechSummary` beside `EnglishSummary`.</summary>
    private static bool IsOneHalf(SyntaxNode node) =>
        node is MethodDeclarationSyntax { Identifier.ValueText: var name } && name.StartsWith("Czech", StringComparison.Ordinal)
        && node.Parent is TypeDeclarationSyntax type
        && type.Members.OfType<MethodDeclarationSyntax>().Any(other => other.Identifier.ValueText == "English" + name["Czech".Length..]);

    private static bool IsAboutCzech(string condition) =>
        condition.EndsWith("Language.Czech", StringComparison.Ordinal) || condition.EndsWith("isCzech", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<TextPair> PairsIn(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is ConditionalExpressionSyntax choice && IsAboutCzech(choice.Condition.ToString())) yield return TextPair.Of("?:", choice.WhenTrue, choice.WhenFalse, model);
            if (ArgumentsOf(node) is not { } arguments || model.GetSymbolInfo(node).Symbol is not IMethodSymbol method) continue;
            if (Find("czech", arguments, method) is { } czech && Find("english", arguments, method) is { } english) yield return TextPair.Of(NameOf(method), czech, english, model);
        }
    }

    private static string NameOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        _ => null,
    };

    private static ExpressionSyntax? Find(string parameter, ArgumentListSyntax arguments, IMethodSymbol method)
    {
        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : "");
            if (name.Equals(parameter, StringComparison.OrdinalIgnoreCase)) return argument.Expression;
        }

        return null;
    }
}
