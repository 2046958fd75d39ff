using Kpss.Rendering.Html;
using Xunit;

namespace Kpss.Tests.Cases;

public class PageAssetsTests
{
    [Fact]
    public void Only_what_the_program_carries_is_folded()
    {
        var style = Asset("style.css");
        Assert.Equal(
            "<style>…@page { content: \"Plán\"; }\n</style><p>…</p>",
            PageAssets.Fold($"<style>\n{style}\n{Asset("print.css")}\n@page {{ content: \"Plán\"; }}\n</style><p>…</p>"));

        var changed = $"<style>\n{style[..^10]}</style>";
        Assert.Equal(changed, PageAssets.Fold(changed));
    }

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(HtmlRenderer).Assembly.GetManifestResourceStream("html/" + name)!);
        return reader.ReadToEnd();
    }
}
