using Kpss.Tests.Architecture;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Kpss.Tests.Texts;

/// <summary>No text of the program lacks one of its languages, and each is written as its language writes.</summary>
public class TextTests
{
    private static readonly SourceTexts Texts = SourceTexts.OfProgram;

    /// <summary>Methods whose texts are parts of a line of a report.</summary>
    private static readonly HashSet<string> OfMessages = new(StringComparer.Ordinal) { "At", "WithHint", "WithRelated", "Refusal" };

    /// <summary>Texts that are the same in both languages: names, and examples of what an author writes.</summary>
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
        "kpss.yaml", "plan.yaml", "úvazek, lůžko, klient …", "spolupracující, gestor …", "akční plán, komunitní plán …", "návrh k připomínkování, schváleno …",
        "Operační program Zaměstnanost plus …", "období: \uFFFC; název: \uFFFC",
    };

    [Fact]
    public void The_texts_are_found() => Assert.InRange(Texts.Pairs.Count(pair => !pair.IsHandedOn), 500, int.MaxValue);

    [Fact]
    public void No_text_lacks_a_language() => Offenders.None(Texts.Pairs
        .Where(pair => !pair.IsHandedOn)
        .Where(pair => pair.Czech.Any(string.IsNullOrWhiteSpace) != pair.English.Any(string.IsNullOrWhiteSpace))
        .Select(pair => $"{pair.Place}: {pair.Czech[0]} | {pair.English[0]}"));

    [Fact]
    public void The_languages_differ() => Offenders.None(Texts.Pairs
        .Where(pair => !pair.IsHandedOn && pair.Czech[0] == pair.English[0] && pair.Czech[0].Any(char.IsLetter) && !pair.Czech[0].StartsWith("--", StringComparison.Ordinal) && !Same.Contains(pair.Czech[0]))
        .Select(pair => $"{pair.Place}: {pair.Czech[0]}"));

    [Fact]
    public void Czech_is_written_as_Czech() => Offenders.None(Texts.Pairs
        .SelectMany(pair => pair.Czech.SelectMany(text => TextRules.FaultsOfCzech(text).Select(fault => $"{pair.Place}: {fault}: {text}"))));

    [Fact]
    public void English_is_written_as_English() => Offenders.None(Texts.Pairs
        .SelectMany(pair => pair.English.SelectMany(text => TextRules.FaultsOfEnglish(text).Select(fault => $"{pair.Place}: {fault}: {text}"))));

    [Fact]
    public void Messages_are_parts_of_a_line() => Offenders.None(Texts.Pairs
        .Where(pair => OfMessages.Contains(pair.Method))
        .SelectMany(pair => pair.Czech.Concat(pair.English).SelectMany(text => TextRules.FaultsOfMessage(text).Select(fault => $"{pair.Place}: {fault}: {text}"))));

    [Fact]
    public void Nothing_Czech_reaches_people_in_one_language_alone()
    {
        var literals = ((string[])["src/Kpss.Cli/", "src/Kpss.Planning/", "src/Kpss.Rendering/"]).SelectMany(Texts.LiteralsOutsideOfPairs).Select(it => (it.Place, it.Text)).ToArray();
        Offenders.None(literals.Where(literal => TextRules.HasCzechLetter(literal.Text) && !OneLanguage.Has(literal.Place, literal.Text)).Select(literal => $"{literal.Place}: {literal.Text}"));
        Offenders.None(OneLanguage.NotAmong(literals));
    }

    [Fact]
    public void A_text_is_found_however_it_is_written()
    {
        const string Source = """"
            record Bilingual(string Czech, string English);
            class C
            {
                const string Czech = "konstanta";
                Bilingual A = new("ahoj", "hello"), B = new(English: $"{1 + 1} dogs", Czech: $"{1 + 1} psi");
                Bilingual D(bool x) => new(x ? "ano" : "ne" + Czech, """yes""");
                void E(int i, string czech, string english) { E(1, "kočka", ""); E(2, czech, english); }
                string F = "žluťoučký";
            }
            """";
        var texts = new SourceTexts([CSharpSyntaxTree.ParseText(Source, path: "a.cs", cancellationToken: TestContext.Current.CancellationToken)]);
        Assert.Equal(
            ["ahoj|hello", "￼ psi|￼ dogs", "ano/nekonstanta|yes", "kočka|", "￼|￼"],
            texts.Pairs.Select(pair => $"{string.Join('/', pair.Czech)}|{string.Join('/', pair.English)}"));
        Assert.Equal("a.cs:8: žluťoučký", Assert.Single(texts.LiteralsOutsideOfPairs("a").Where(it => TextRules.HasCzechLetter(it.Text)).Select(it => $"{it.Place}: {it.Text}")));
    }

    [Theory]
    [InlineData("Řekl \"ano\"", "typewriter quotes")]
    [InlineData("řekl „ano", "a quote without its other half")]
    [InlineData("to je - snad - vše", "a hyphen where a dash belongs")]
    [InlineData("dvě  mezery", "two spaces")]
    [InlineData("a tak dál...", "three full stops for an ellipsis")]
    [InlineData("divné , že", "a space before a sign")]
    [InlineData("klíč `a \"b\"` je „v pořádku“ – ano, i s …", null)]
    public void A_fault_of_Czech_is_told(string text, string? fault) => Assert.Equal(fault is null ? [] : [fault], TextRules.FaultsOfCzech(text));

    [Theory]
    [InlineData("the key název", "Czech letters outside of quotes")]
    [InlineData("the key `název` or “číslo”", null)]
    public void A_fault_of_English_is_told(string text, string? fault) => Assert.Equal(fault is null ? [] : [fault], TextRules.FaultsOfEnglish(text));

    [Theory]
    [InlineData("chybí název.", "a full stop at the end")]
    [InlineData("Chybí název", "a capital at the start")]
    [InlineData("LibreOffice chybí", null)]
    [InlineData("název, obsah apod.", null)]
    public void A_fault_of_a_message_is_told(string text, string? fault) => Assert.Equal(fault is null ? [] : [fault], TextRules.FaultsOfMessage(text));
}
