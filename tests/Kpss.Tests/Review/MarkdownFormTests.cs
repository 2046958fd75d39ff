using Kpss.Cli.Review.Forms;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>A comment that a host refuses helps nobody, and none may call on people or link to issues by what a plan says.</summary>
public class MarkdownFormTests
{
    private const int MostOfGitHub = 65_536;

    [Fact]
    public void Texts_too_long_for_a_comment_are_left_out_and_it_says_so()
    {
        var comment = Write(Report(40, new string('x', 3000)));
        Assert.InRange(comment.Length, 1, MostOfGitHub);
        Assert.Contains("Znění změněných textů se do komentáře nevejde", comment, StringComparison.Ordinal);
        Assert.Equal(40, comment.Split("změněn text").Length - 1);
    }

    [Fact]
    public void Changes_too_many_for_a_comment_are_counted()
    {
        var comment = Write(Report(5000, "x"));
        Assert.InRange(comment.Length, 60_000, MostOfGitHub);
        var told = comment.Split("změněn text").Length - 1;
        Assert.EndsWith($"\n… a dalších změn: {5000 - told}. Všechny ukáže `kpss diff --format html`.\n", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*a* _b_ `c` [d] <e> & ~f~", "&#42;a&#42; &#95;b&#95; &#96;c&#96; &#91;d&#93; &#60;e&#62; &#38; &#126;f&#126;")]
    [InlineData("@jana #12 !3 50 %", "@<!-- -->jana #<!-- -->12 !<!-- -->3 50 %")]
    [InlineData("dva\nřádky", "dva řádky")]
    public void No_sign_makes_markup(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escaped(text));

    private static string Write(ChangeReport report)
    {
        using var target = new StringWriter { NewLine = "\n" };
        MarkdownForm.Write(report, target);
        return target.ToString();
    }

    private static ChangeReport Report(int count, string text)
    {
        TextBlock block = new(TextFate.Kept, "", 0, [new(TextFate.Added, text)]);
        ChangeEntry entry = new(ChangeKind.Text, "Opatření 1.1", "změněn text „Popis“", [block], new("text-changed", "item", "a", "popis", "", text));
        return new(Language.Czech, "a", "b", [new("plan", "Plán", [new("a", "Opatření 1.1 Péče", [.. Enumerable.Repeat(entry, count)])])]);
    }
}
