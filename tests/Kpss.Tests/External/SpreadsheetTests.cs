using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kpss.Cli;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Tests.Cases;
using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Xunit;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Kpss.Tests.External;

/// <summary>The renderer of samples/kpss-render-xlsx at work, run by kpss as a user would have it.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly TemporaryFolder _output = new();

    public static TheoryData<string> Workspaces => ["plans/klatovsko", "samples/ctyri-urovne"];

    public void Dispose() => _output.Dispose();

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void A_row_stands_for_every_card_and_for_every_actor_of_one(string workspace)
    {
        using var book = SpreadsheetDocument.Open(Build(workspace), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Opatření", "Subjekty"], book.WorkbookPart!.Workbook.Sheets!.Elements<X.Sheet>().Select(sheet => sheet.Name!.Value));

        var keys = CardKeys(DocumentOf(workspace).Blocks).ToArray();
        var measures = RowsOf(book, 0);
        Assert.Equal(keys, measures.Skip(1).Select(row => row[^1]));
        Assert.Equal(["Číslo", "Název", "Oblast"], measures[0].Take(3));
        Assert.All(measures.Skip(1), row => Assert.DoesNotContain("", row.Take(3)));
        Assert.Equal(keys.Order(StringComparer.Ordinal), AnchorsOf(book, 0).Order(StringComparer.Ordinal));

        var actors = RowsOf(book, 1);
        Assert.True(actors.Length > keys.Length, "every card of these plans has an actor, some have more");
        Assert.All(actors.Skip(1), row => Assert.DoesNotContain("", row));
        Assert.Equal(measures.Skip(1).Select(row => row[1]).Order(StringComparer.Ordinal), actors.Skip(1).Select(row => row[^3]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_sheet_can_be_filtered_and_keeps_its_header_in_view()
    {
        using var book = SpreadsheetDocument.Open(Build("plans/klatovsko"), isEditable: false);
        foreach (var part in book.WorkbookPart!.WorksheetParts)
        {
            Assert.Equal(X.PaneStateValues.Frozen, part.Worksheet.Descendants<X.Pane>().Single().State!.Value);
            Assert.Equal(part.Worksheet.SheetDimension!.Reference!.Value, part.Worksheet.Elements<X.AutoFilter>().Single().Reference!.Value);
            Assert.All(part.Worksheet.Descendants<X.Column>(), column => Assert.InRange(column.Width!.Value, 8, 60));
        }
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(Build("plans/klatovsko")), File.ReadAllBytes(Build("plans/klatovsko")));

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task An_office_program_reads_every_cell(string workspace)
    {
        var office = Tool.Require("soffice");
        var program = Path.GetDirectoryName(File.ResolveLinkTarget(office, returnFinalTarget: true)?.FullName ?? office)!;
        Tool.RequireFile(Path.Combine(program, "libsclo.so"), "install libreoffice-calc-nogui");

        var path = Build(workspace);
        const string EveryCellQuoted = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";
        var profile = Directory.CreateDirectory(_output.File("profile")).FullName;
        var run = await Run.OfAsync(
            office,
            ["--headless", $"-env:UserInstallation={new Uri(profile)}", "--convert-to", EveryCellQuoted, "--outdir", Path.GetDirectoryName(path)!, path],
            TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Errors);

        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        foreach (var (sheet, name) in ((int, string)[])[(0, "Opatření"), (1, "Subjekty")])
        {
            var expected = RowsOf(book, sheet).Select(row => string.Join(',', row.Select(cell => cell.Length == 0 ? "" : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
            Assert.Equal(string.Join('\n', expected), (await File.ReadAllTextAsync(Path.ChangeExtension(path, null) + $"-{name}.csv", TestContext.Current.CancellationToken)).Trim());
        }
    }

    /// <returns>The path of the one file.</returns>
    private string Build(string workspace)
    {
        var folder = _output.File($"{Directory.GetDirectories(_output.Path).Length}");
        using var world = new FolderWorld(Repository.PathOf(workspace), new Dictionary<string, string>()) { Programs = new CasePrograms(ProgramFolder()) };
        var status = App.Run(["build", "--format", "xlsx", "--allow-renderer", "xlsx", "--output", folder], world);
        Assert.True(status == 0, world.Error.ToString());
        return Assert.Single(Directory.GetFiles(folder, "*.xlsx"));
    }

    /// <summary>Built together with the tests, into folders of the same names.</summary>
    private static string ProgramFolder()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the program would have another name");
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        return Repository.PathOf("samples", "kpss-render-xlsx", "bin", tests.Parent!.Name, tests.Name);
    }

    private static Document DocumentOf(string workspace)
    {
        using var world = new FolderWorld(Repository.PathOf(workspace), new Dictionary<string, string>());
        return Assert.Single(Compiler.Compile(world, world.CurrentDirectory, new Report())!.Documents);
    }

    /// <summary>The keys of the sections that cards stand in.</summary>
    private static IEnumerable<string> CardKeys(Sequence<Block> blocks, string section = "") => blocks.SelectMany(block => block switch
    {
        Section it => CardKeys(it.Blocks, it.Key.Path),
        Card => [section],
        _ => [],
    });

    private static string[][] RowsOf(SpreadsheetDocument book, int sheet) =>
        [.. PartOf(book, sheet).Worksheet.Descendants<X.Row>().Select(row => row.Elements<X.Cell>().Select(cell => cell.InnerText).ToArray())];

    private static IEnumerable<string> AnchorsOf(SpreadsheetDocument book, int sheet) =>
        PartOf(book, sheet).Worksheet.Descendants<X.Hyperlink>().Select(link => link.Location!.Value!);

    private static WorksheetPart PartOf(SpreadsheetDocument book, int sheet) => (WorksheetPart)book.WorkbookPart!.GetPartById($"rId{sheet + 1}");
}
