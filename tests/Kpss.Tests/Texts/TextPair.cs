using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpss.Tests.Texts;

/// <param name="Place">File and line.</param>
/// <param name="Method">Who takes the two.</param>
/// <param name="Czech">Every form the text can take, with <see cref="Hole"/> for what is put in while the program runs.</param>
internal sealed record TextPair(string Place, string Method, IReadOnlyList<string> Czech, IReadOnlyList<string> English, SyntaxNode CzechNode, SyntaxNode EnglishNode)
{
    public const char Hole = '\uFFFC';

    private const int MostForms = 64;

    /// <summary>True for a method that hands on what it was given.</summary>
    public bool IsHandedOn => Czech.All(form => form.Length == 1 && form[0] == Hole) || English.All(form => form.Length == 1 && form[0] == Hole);

    public static TextPair Of(string method, ExpressionSyntax czech, ExpressionSyntax english, SemanticModel model) =>
        new(PlaceOf(czech), method, Forms(czech, model), Forms(english, model), czech, english);

    public static string PlaceOf(SyntaxNode node) => $"{node.SyntaxTree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static List<string> Forms(ExpressionSyntax expression, SemanticModel model)
    {
        if (model.GetConstantValue(expression) is { HasValue: true, Value: string constant }) return [constant];
        return expression switch
        {
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Aggregate(new List<string> { "" }, (forms, part) => Join(forms, FormsOf(part, model))),
            ConditionalExpressionSyntax choice => [.. Forms(choice.WhenTrue, model), .. Forms(choice.WhenFalse, model)],
            SwitchExpressionSyntax choice => [.. choice.Arms.Where(arm => arm.Expression is not ThrowExpressionSyntax).SelectMany(arm => Forms(arm.Expression, model))],
            ParenthesizedExpressionSyntax inner => Forms(inner.Expression, model),
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Join(Forms(sum.Left, model), Forms(sum.Right, model)),
            _ => [Hole.ToString()],
        };
    }

    private static List<string> FormsOf(InterpolatedStringContentSyntax part, SemanticModel model) => part switch
    {
        InterpolatedStringTextSyntax text => [text.TextToken.ValueText],
        InterpolationSyntax { Expression: ParenthesizedExpressionSyntax or ConditionalExpressionSyntax } inner => Forms(inner.Expression, model),
        InterpolationSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [_, ..] arguments } call } when call.Expression.ToString().EndsWith("Plural", StringComparison.Ordinal) =>
            [.. arguments.Skip(1).SelectMany(argument => Forms(argument.Expression, model))],
        _ => [Hole.ToString()],
    };

    private static List<string> Join(List<string> starts, List<string> ends) => [.. starts.SelectMany(start => ends.Select(end => start + end)).Take(MostForms)];
}
