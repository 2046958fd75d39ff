using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose.Typography;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Typography;

public class TypographyPropertyTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", "\u00A0", "a", "v", "s.", "r.", "o.", "T.", "\"", "\"", "„", "“", "(", ")", "-", "–", "—", "x", "3", "12", "500",
        "000", "2023", "2025", "1.", "22.", "9.", "%", "Kč", "kg", "lidí", "etapa", "II.", "§", "č.", "písm.", "a)", ":", ",", ".",
        "Ing.", "Novák", ",", "DiS.", "tzv.", "ČSN", "01", "6910", "www.a.cz", "@", "_", "/", "c\u030C", "po", "pá", "\n", "leden",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Config Thorough = Sampling.Of(1000);

    [Fact]
    public void Done_twice_it_changes_nothing_more() => Check(text =>
    {
        var once = Apply(text);
        return Apply(once) == once;
    });

    [Fact]
    public void Only_spaces_hyphens_quotes_and_times_change() => Check(text => Folded(Apply(text)) == Folded(text));

    [Fact]
    public void Cut_into_inlines_the_text_comes_out_the_same() => Check(text =>
    {
        var half = text.Length / 2;
        if (half > 0 && text[half] == '\u030C') half--;
        Sequence<Inline> inlines = [new Text(text[..half]), new Emphasis([new Text(text[half..])])];
        return PlainText.Of(CzechTypography.Apply(inlines, TypographyOptions.Default)) == Apply(text);
    });

    private static void Check(Func<string, bool> property) => Prop.ForAll(Texts.ToArbitrary(), property).Check(Thorough);

    private static string Apply(string text) => CzechTypography.Apply(text, TypographyOptions.Default);

    /// <summary>The text with everything made equal that typography may change.</summary>
    private static string Folded(string text) => text
        .Replace("c\u030C", "č").Replace("\u00A0", "").Replace(" ", "").Replace('–', '-').Replace('×', 'x')
        .Replace('„', '"').Replace('“', '"').Replace('‚', '"').Replace('‘', '"');
}
