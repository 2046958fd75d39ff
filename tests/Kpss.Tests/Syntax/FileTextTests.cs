using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Prose;
using Xunit;

namespace Kpss.Tests.Syntax;

public class FileTextTests
{
    [Fact]
    public void A_decomposed_file_is_read_composed_and_keeps_its_positions()
    {
        const string Source = "# C\u030Cesky\u0301 ra\u0301j\n\n[[sluz\u030Cba]] dál";
        var text = new FileText(new("/plan/uvod.md", Source));

        Assert.Equal("# Český ráj\n\n[[služba]] dál", text.Value);
        Assert.Equal("[[sluz\u030Cba]]", text.Part(text.Value.IndexOf("[[", StringComparison.Ordinal), "[[služba]]".Length).Text);
        Assert.Equal("C\u030C", text.Part(2, 1).Text);
        Assert.Equal("dál", text.Part(text.Value.Length - 3, 3).Text);
        Assert.Equal(3, text.Part(text.Value.IndexOf("dál", StringComparison.Ordinal), 1).Line);
    }

    [Fact]
    public void A_reference_in_a_decomposed_file_has_the_composed_id()
    {
        var prose = new ProseReader(new Report()).Read(new FileText(new("/plan/uvod.md", "[[sluz\u030Cba]]")));
        var paragraph = Assert.IsType<ProseParagraph>(Assert.Single(prose.Blocks));
        Assert.Equal("služba", Assert.IsType<ProseReference>(Assert.Single(paragraph.Inlines)).Id);
    }
}
