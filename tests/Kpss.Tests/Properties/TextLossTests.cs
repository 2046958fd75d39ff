using System.Net;
using System.Text;
using Kpss.Documents.Tree;
using Kpss.Rendering;
using Xunit;

namespace Kpss.Tests.Properties;

/// <summary>The property is worth what its detector sees: here are renderers with one fault each.</summary>
public class TextLossTests
{
    [Fact]
    public void A_renderer_without_a_fault_loses_nothing() => Assert.Null(LossBy(texts => texts.Select(WebUtility.HtmlEncode)!));

    [Fact]
    public void A_lost_text_is_seen() => Assert.StartsWith("lost", LossBy(texts => texts.SkipLast(1).Select(WebUtility.HtmlEncode)!), StringComparison.Ordinal);

    [Fact]
    public void A_moved_text_is_seen() => Assert.StartsWith("lost", LossBy(texts => texts.Reverse().Select(WebUtility.HtmlEncode)!), StringComparison.Ordinal);

    [Fact]
    public void A_doubled_text_is_seen() => Assert.StartsWith("doubled", LossBy(texts => texts.Concat(texts).Select(WebUtility.HtmlEncode)!), StringComparison.Ordinal);

    [Fact]
    public void A_lost_no_break_space_is_seen() =>
        Assert.NotNull(LossBy(texts => texts.Select(text => WebUtility.HtmlEncode(text.Replace('\u00a0', ' ')))));

    [Fact]
    public void A_missing_escape_is_seen() => Assert.NotNull(LossBy(texts => texts));

    private static string? LossBy(Func<IEnumerable<string>, IEnumerable<string>> write) => Enumerable.Range(0, 50)
        .Select(seed => TextLoss.Of(new MadeUp(write), RandomDocument.From(seed, 20)))
        .FirstOrDefault(loss => loss is not null);

    private sealed class MadeUp(Func<IEnumerable<string>, IEnumerable<string>> write) : IRenderer
    {
        public string Name => "made-up";

        public string Extension => ".html";

        public void Render(Document document, Stream target)
        {
            var lines = TreeText.Of(document.TitlePage).Select(WebUtility.HtmlEncode).Concat(write(TreeText.Of(document)));
            target.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"<p>{line}</p>\n"))));
        }
    }
}
