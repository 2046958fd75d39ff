using Xunit;

namespace Kpss.Tests.Html;

public sealed class PageBytesTests
{
    [Fact]
    public void Same_document_gives_the_same_page() => Assert.Equal(Nodes.Render(SamplePlan.Document), Nodes.Render(SamplePlan.Document));

    [Fact]
    public void Lines_end_as_in_git_and_none_begins_with_a_byte_order_mark()
    {
        var page = Nodes.Render(EveryKind.Document);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"cs\">\n", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void Every_block_has_a_line_of_its_own()
    {
        var lines = Nodes.Render(EveryKind.Document).Split('\n');
        Assert.Contains("<p>Nejhlouběji</p>", lines);
        Assert.Contains("<dt>Popis opatření</dt>", lines);
        Assert.Contains("<li>první z odrazky</li>", lines);
        Assert.Contains("<h3><span class=\"number\">Opatření 1.1</span> Rodiny</h3>", lines);
    }
}
