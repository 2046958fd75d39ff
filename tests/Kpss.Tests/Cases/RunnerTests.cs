using System.Text;
using Kpss.Documents.Outside;
using Xunit;

namespace Kpss.Tests.Cases;

/// <summary>The runner must fail when it should: it is tried here on cases and programs made up on the spot.</summary>
public sealed class RunnerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kpss-runner-").FullName;
    private string? _accept;
    private string? _ci;

    private Case Case => new("made-up", _folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_file_fails_and_is_left_as_received()
    {
        var verdict = Run((_, world) => Print(world, "ahoj"));

        Assert.Contains("new: stdout.txt", verdict, StringComparison.Ordinal);
        Assert.Contains("+ ahoj", verdict, StringComparison.Ordinal);
        Assert.Equal("ahoj", Expected("stdout.received.txt"));
        Assert.False(File.Exists(Path.Combine(_folder, "expected", "stdout.verified.txt")));
    }

    [Fact]
    public void What_was_accepted_passes_and_a_later_change_fails_with_both_lines()
    {
        Accept((_, world) => Print(world, "první\ndruhý\u00a0řádek\ntřetí"));
        Assert.Empty(Run((_, world) => Print(world, "první\ndruhý\u00a0řádek\ntřetí")));

        var verdict = Run((_, world) => Print(world, "první\ndruhý řádek\ntřetí"));

        Assert.Equal("changed: stdout.txt\n  line 2:\n  - druhý⍽řádek\n  + druhý řádek\n", verdict);
    }

    [Fact]
    public void A_pass_clears_away_what_was_received_before()
    {
        Accept((_, world) => Print(world, "ano"));
        Run((_, world) => Print(world, "ne"));
        Assert.Empty(Run((_, world) => Print(world, "ano")));

        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "expected"), "*.received.*"));
    }

    [Fact]
    public void An_expected_file_that_nothing_made_fails_until_it_is_accepted_away()
    {
        Accept((_, world) => Write(world, "out/a.md", "a") + Write(world, "out/hloub/b.md", "b"));

        Assert.Equal("expected, but nothing made it: out/hloub/b.verified.md\n", Run((_, world) => Write(world, "out/a.md", "a")));

        Accept((_, world) => Write(world, "out/a.md", "a"));
        Assert.False(Directory.Exists(Path.Combine(_folder, "expected", "out", "hloub")));
    }

    [Fact]
    public void Accepting_is_refused_under_CI()
    {
        _ci = "true";
        Assert.Contains("refused", Accept((_, world) => Print(world, "ahoj")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "expected")));
    }

    [Fact]
    public void The_exit_status_is_part_of_the_case()
    {
        Accept((_, _) => 0);
        Assert.Contains("changed: status.txt", Run((_, _) => 1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_sees_a_copy_of_the_input_and_only_changes_of_it_are_recorded()
    {
        Input("plan.yaml", "název: Plán\n");
        Input("uvod.md", "Úvod\n");
        Accept((_, world) => Write(world, "uvod.md", "Úvodem\n"));

        Assert.Equal("Úvod\n", File.ReadAllText(Path.Combine(_folder, "input", "uvod.md")));
        Assert.Equal("Úvodem\n", Expected("uvod.verified.md"));
        Assert.False(File.Exists(Path.Combine(_folder, "expected", "plan.verified.yaml")));
    }

    [Fact]
    public void The_folder_of_the_run_is_written_as_input()
    {
        Accept((_, world) => Print(world, $"{world.CurrentDirectory}/kpss.yaml:1:1"));
        Assert.Equal("{input}/kpss.yaml:1:1", Expected("stdout.verified.txt"));
    }

    [Fact]
    public void A_command_line_has_variables_and_quoted_arguments()
    {
        File.WriteAllText(Path.Combine(_folder, "command.txt"), "KPSS_LANG=en new \"Akční plán\" --rok=2026\n");
        Accept((args, world) => Print(world, world.Variable("KPSS_LANG") + "|" + string.Join('|', args)));
        Assert.Equal("en|new|Akční plán|--rok=2026", Expected("stdout.verified.txt"));
    }

    [Fact]
    public void A_DOCX_that_breaks_its_schema_fails_whatever_is_expected()
    {
        var verdict = Accept((_, world) => Write(world, "out/a.docx", Docx("<w:p><w:tbl/></w:p>")));
        Assert.StartsWith("out/a.docx: word/document.xml: ", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_DOCX_is_compared_part_by_part_as_XML()
    {
        Accept((_, world) => Write(world, "out/a.docx", Docx("<w:p><w:r><w:t xml:space=\"preserve\"> a </w:t></w:r></w:p>")));
        Assert.Empty(Run((_, world) => Write(world, "out/a.docx", Docx("<w:p >\n<w:r><w:t xml:space='preserve'> a </w:t></w:r></w:p>"))));

        var verdict = Run((_, world) => Write(world, "out/a.docx", Docx("<w:p><w:r><w:t xml:space=\"preserve\"> b </w:t></w:r></w:p>")));
        Assert.StartsWith("changed: out/a.docx/word/document.xml\n", verdict, StringComparison.Ordinal);
        Assert.Contains("+         <w:t xml:space=\"preserve\"> b </w:t>", verdict, StringComparison.Ordinal);
    }

    private string Run(Func<IReadOnlyList<string>, IWorld, int> program) => Verdict.On(
        Case, CaseRun.Of(Case, program), name => name == "CI" ? _ci : _accept);

    private string Accept(Func<IReadOnlyList<string>, IWorld, int> program)
    {
        _accept = "1";
        var verdict = Run(program);
        _accept = null;
        return verdict;
    }

    private string Expected(string name) => File.ReadAllText(Path.Combine(_folder, "expected", name));

    private void Input(string name, string text) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "input")).FullName, name), text);

    private static int Print(IWorld world, string text)
    {
        world.Console.Out.Write(text);
        return 0;
    }

    private static int Write(IWorld world, string path, string text) => Write(world, path, Encoding.UTF8.GetBytes(text));

    private static int Write(IWorld world, string path, byte[] content)
    {
        world.WriteAll([new($"{world.CurrentDirectory}/{path}", content)]);
        return 0;
    }

    private static byte[] Docx(string body)
    {
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create))
        {
            Part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>
                """);
            Part("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>
                """);
            Part("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");

            void Part(string name, string xml)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return file.ToArray();
    }
}
