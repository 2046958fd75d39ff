using System.IO.Compression;
using System.Text;
using Kpss.Cli;
using Kpss.Cli.Building.Formats;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Tests.Docx;
using Kpss.Tests.Office;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class BuildCheckTests
{
    private readonly MemoryWorld _world = Call.World();

    [Fact]
    public void What_is_missing_or_differs_is_named_and_fails_and_nothing_is_written()
    {
        _world.With("/disk/plan/out/plan.docx", "plan docx").With("/disk/plan/out/plan.html", "plan\nhtml");
        var before = _world.Files.ToDictionary();
        var (status, output, _) = Call.Run(_world, FakeTools.Finding(), "build plan --check");

        Assert.Equal(1, status);
        Assert.Equal(
            """
            Porovnány 3 soubory za 0,0 s:
              plan/out/plan.docx  aktuální
              plan/out/plan.html  liší se (od řádku 1)
              plan/out/plan.md    chybí
            2 soubory neodpovídají plánu. Aktuální dokumenty zapíše kpss build se stejnými volbami.

            """,
            output);
        Assert.Equal(before, _world.Files);
    }

    [Fact]
    public void What_was_built_is_current()
    {
        Call.Run(_world, FakeTools.Finding(), "build plan");
        Assert.Equal((0, "Všechny odpovídají plánu."), Check("build plan --check"));
        Assert.Equal((0, "All match the plan."), Check("build plan --check --lang en"));
    }

    [Theory]
    [InlineData("--format md", 0)]
    [InlineData("--format docx,md", 1)]
    [InlineData("--output web --format html", 0)]
    [InlineData("--output web", 1)]
    public void Formats_and_folder_are_those_asked_for(string options, int expected)
    {
        _world.With("/disk/plan/out/plan.md", "plan md").With("/disk/web/plan.html", "plan html");
        Assert.Equal(expected, Check($"build plan --check {options}").Status);
    }

    [Theory]
    [InlineData("a\r\nb\r\n", 0)]
    [InlineData("a\nb\n", 0)]
    [InlineData("a\r\nb\r\nc", 1)]
    [InlineData("a\r\n", 1)]
    [InlineData("a\rb\n", 1)]
    public void Line_ends_that_Git_turned_are_no_difference(string there, int expected)
    {
        _world.With("/disk/plan/out/plan.md", there);
        var tools = Making(new("md", "a\nb\n"u8.ToArray()));
        Assert.Equal(expected, Check("build plan --check --format md", tools).Status);
    }

    [Theory]
    [InlineData("text", 0, "Všechny odpovídají plánu.")]
    [InlineData("other", 1, "1 soubor neodpovídá plánu. Aktuální dokumenty zapíše kpss build se stejnými volbami.")]
    public void A_Word_document_is_compared_part_by_part(string text, int status, string last)
    {
        _world.With("/disk/plan/out/plan.docx", Zip(CompressionLevel.NoCompression, text));
        var tools = Making(new("docx", Zip(CompressionLevel.SmallestSize, "text")));
        Assert.Equal((status, last), Check("build plan --check --format docx", tools));
        if (status == 1) Assert.Contains("liší se (část word/document.xml)", _world.Console.OutText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_swells_beyond_any_document_is_not_unpacked()
    {
        var swelling = Swelling();
        Assert.True(swelling.Length < 4 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(DocxContent.PartsOf(swelling));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);

        _world.With("/disk/plan/out/plan.docx", swelling);
        Assert.Equal(1, Check("build plan --check --format docx", Making(new("docx", Zip(CompressionLevel.SmallestSize, "text")))).Status);
    }

    [Fact]
    public void Findings_of_the_sources_come_first()
    {
        var (status, output, error) = Call.Run(_world, FakeTools.Finding(Place.Error(null)), "build plan --check");
        Assert.Equal((1, ""), (status, output));
        Assert.Contains("KPSS0210", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_tells_what_it_was_made_from_to_a_machine_that_cannot_make_one()
    {
        var pdf = "%PDF-1.6 trailer<</ID [ <00000000000000000000000000000001>\n<00000000000000000000000000000001> ]>>"u8.ToArray();
        _world.Programs = new FakeOffice(_world, "soffice", _ => pdf);
        Call.Run(_world, Real("Plán"), "build plan --format pdf");
        _world.Programs = new NoPrograms();

        Assert.Equal((0, "Všechny odpovídají plánu."), Check("build plan --check --format pdf", Real("Plán")));
        Assert.Equal(1, Check("build plan --check --format pdf", Real("Jiný plán")).Status);
    }

    [Fact]
    public void A_PDF_of_a_browser_cannot_be_judged_and_does_not_fail()
    {
        _world.With("/disk/plan/out/plan.pdf", "%PDF-1.4");
        Assert.Equal((0, "  plan/out/plan.pdf  nelze porovnat (z PDF od prohlížeče se nepozná, z čeho vzniklo)"), Check("build plan --check --format pdf", Real("Plán")));
    }

    private (int Status, string LastLine) Check(string line, Toolchain? tools = null)
    {
        var (status, output, _) = Call.Run(_world, tools ?? FakeTools.Finding(), line);
        return (status, output.TrimEnd('\n').Split('\n')[^1]);
    }

    private static Toolchain Making(Made format) => FakeTools.Finding() with
    {
        Formats = [format],
        Compile = (_, root, _) => new([FakeTools.DocumentNamed("plan")], $"{root}/out", FakeTools.Outputs(format.Name)),
    };

    private static Toolchain Real(string title)
    {
        var document = EveryKind.Document with { Info = EveryKind.Document.Info with { Name = "plan", Title = title } };
        return FakeTools.Finding() with { Formats = FormatList.BuiltIn(), Compile = (_, root, _) => new([document], $"{root}/out", FakeTools.Outputs("pdf")) };
    }

    private static byte[] Zip(CompressionLevel level, string text)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["[Content_Types].xml", "word/document.xml"])
            {
                using var part = archive.CreateEntry(name, level).Open();
                part.Write(Encoding.UTF8.GetBytes(name + text[^1..] + text));
            }
        }

        return content.ToArray();
    }

    private static byte[] Swelling()
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (long written = 0; written <= DocxContent.MostBytes; written += zeros.Length) part.Write(zeros);
        }

        return content.ToArray();
    }

    /// <summary>Gives the same bytes for every document.</summary>
    private sealed class Made(string name, byte[] content) : IFormat
    {
        public string Name => name;

        public string Describe(Kpss.Documents.Tree.Document document) => $"{document.Info.Name}.{name}";

        public IReadOnlyList<Kpss.Documents.Outside.OutputFile> Make(Kpss.Documents.Tree.Document document, Workshop workshop) =>
            [new($"{workshop.Folder}/{Describe(document)}", content)];
    }
}
