using System.Globalization;
using Kpss.Cli.Building.Word;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Tests.Docx;
using Xunit;

namespace Kpss.Tests.Office;

public class WordGateTests
{
    private static readonly SourceFile Settings = new("/disk/kpss.yaml", "šablona: mesto.docx\n");
    private static readonly OutputFile Broken = new("/disk/out/plan.docx", "no archive"u8.ToArray());

    private readonly WordGate _gate = new();

    [Fact]
    public void A_sound_document_passes()
    {
        var bench = new Bench();
        _gate.Check(new("/disk/out/plan.docx", EveryKind.Render()), bench.Open());
        Assert.Equal("", bench.Told);
        Assert.False(_gate.IsIdle);
    }

    [Fact]
    public void A_broken_document_is_an_error_with_its_name()
    {
        var bench = new Bench();
        _gate.Check(Broken, bench.Open());
        Assert.StartsWith("KPSS0430 Error: plan.docx: soubor nejde otevřít", bench.Told, StringComparison.Ordinal);
        Assert.Contains("to je chyba kpss", Assert.Single(bench.Report.Sorted()).Hints[0].Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_named_and_its_place_shown()
    {
        var bench = new Bench { Template = new NamedFile("/disk/mesto.docx", Settings.Span(9, 10)) };
        _gate.Check(Broken, bench.Open());
        var finding = Assert.Single(bench.Report.Sorted());
        Assert.Equal("mesto.docx", finding.Span!.Text.ToString());
        Assert.Contains("v šabloně mesto.docx", finding.Hints[0].Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void However_many_pictures_of_the_template_have_no_text_the_document_passes()
    {
        var bench = new Bench { Template = new NamedFile("/disk/mesto.docx", Settings.Span(9, 10)) };
        _gate.Check(WithPictures(8), bench.Open());
        Assert.False(bench.Report.HasErrors, bench.Told);
        Assert.Equal("KPSS0433 Warning: plan.docx word/header1.xml, u slov „Plán 2025“: obrázek nemá náhradní text (celkem 8×)", bench.Told);
    }

    [Fact]
    public void The_rest_of_forgiven_faults_is_forgiven_too_and_keeps_its_place()
    {
        var bench = new Bench { Template = new NamedFile("/disk/mesto.docx", Settings.Span(9, 10)) };
        _gate.Check(WithHeaders(7), bench.Open());
        Assert.False(bench.Report.HasErrors, bench.Told);
        var rest = bench.Report.Sorted()[^1];
        Assert.Equal("plan.docx: a další chyby téhož druhu (2)", rest.Message.Czech);
        Assert.Equal("mesto.docx", rest.Span!.Text.ToString());
        Assert.Contains("v šabloně mesto.docx", rest.Hints[0].Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Forgiven_faults_push_no_error_out()
    {
        var bench = new Bench();
        _gate.Check(WithHeaders(7, main => main.Replace("<w:tblHeader/>", "", StringComparison.Ordinal)), bench.Open());
        Assert.StartsWith("KPSS0433 Error: plan.docx word/document.xml", bench.Told, StringComparison.Ordinal);
        Assert.Equal(6, bench.Report.Sorted().Count(finding => finding.Severity == Severity.Warning));
    }

    private static OutputFile WithPictures(int count) =>
        Of(ChangedWord.Of(EveryKind.Render(), (name, text) => name == "word/header1.xml" ? text.Replace("<w:r>", Pictures(count) + "<w:r>", StringComparison.Ordinal) : text));

    /// <summary>Further headers, each with a picture that nobody describes.</summary>
    private static OutputFile WithHeaders(int count, Func<string, string>? change = null)
    {
        var headers = Enumerable.Range(1, count).Select(number => $"word/header9{number}.xml").ToArray();
        const string Words = """<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>{0}</w:p></w:hdr>""";
        var added = headers.ToDictionary(header => header, _ => Words.Replace("{0}", Pictures(1), StringComparison.Ordinal));
        return Of(ChangedWord.Of(EveryKind.Render(), (name, text) => name switch
        {
            "word/document.xml" => change?.Invoke(text) ?? text,
            "word/_rels/document.xml.rels" => Before("</Relationships>", text, headers, header =>
                $"<Relationship Id=\"{header[5..13]}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"{header[5..]}\"/>"),
            "[Content_Types].xml" => Before("</Types>", text, headers, header =>
                $"<Override PartName=\"/{header}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"),
            _ => text,
        }, added));
    }

    private static string Before(string end, string text, string[] headers, Func<string, string> entry) =>
        text.Replace(end, string.Concat(headers.Select(entry)) + end, StringComparison.Ordinal);

    private static string Pictures(int count) => string.Concat(Enumerable.Range(100, count).Select(id => string.Create(
        CultureInfo.InvariantCulture,
        $"""<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s{id}" style="width:10pt;height:10pt"><v:imagedata/></v:shape></w:pict></w:r>""")));

    private static OutputFile Of(byte[] docx) => new("/disk/out/plan.docx", docx);
}
