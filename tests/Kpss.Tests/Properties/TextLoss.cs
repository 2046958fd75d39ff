using Kpss.Documents.Tree;
using Kpss.Rendering;

namespace Kpss.Tests.Properties;

internal static class TextLoss
{
    /// <summary>The first text of a document that its file does not show where and as it should, or null.</summary>
    public static string? Of(IRenderer renderer, Document document)
    {
        var output = OutputText.Of(renderer, document);
        foreach (var text in TreeText.Of(document.TitlePage).Select(text => OutputText.Expected(renderer, text)))
        {
            if (!output.Contains(text, StringComparison.Ordinal)) return $"not on the title page: {text}\nthere is: {output}";
        }

        var at = 0;
        foreach (var text in TreeText.Of(document).Select(text => OutputText.Expected(renderer, text)))
        {
            var found = output.IndexOf(text, at, StringComparison.Ordinal);
            if (found < 0) return $"lost, changed or moved: {text}\nthere is: {output.Substring(at, Math.Min(600, output.Length - at))}";
            at = found + text.Length;
            if (output.IndexOf(text, at, StringComparison.Ordinal) >= 0) return $"doubled: {text}";
        }

        return null;
    }
}
