using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Compose;

/// <summary>A workspace in memory with measures that need nothing but a title, and what its documents say.</summary>
internal sealed class ComposedWorkspace
{
    private const string Grammar = """
        region: Lhota
        zadavatel: Lhota
        gramatika:
          úrovně:
            - { klíč: oblast, číslo: "{n}", tisk: "Oblast {číslo}. {název}" }
            - { klíč: opatření, číslo: "{oblast}.{n}", karta: ano }
          pole:
            - { klíč: popis, typ: markdown }
            - { klíč: pro_koho, typ: cílové_skupiny }
            - { klíč: termín, typ: termín, výchozí: období }
            - { klíč: garant, název: Garant, typ: subjekty }
            - { klíč: partner, název: Partner, typ: subjekty }
            - { klíč: stav, typ: výčet, hodnoty: [{ hodnota: hotovo, stav: hotovo }, { hodnota: běží, stav: probíhá }] }
        """;

    private readonly MemoryWorld _world = new MemoryWorld().With("/disk/kpss.yaml", Grammar).WithFolder("/disk/rejstriky").With(
        "/disk/rejstriky/lide.yaml",
        "subjekty: { mesto: město, charita: Charita, hospic: Hospic }\ncílové_skupiny: { seniori: senioři, deti: děti }\nzkratky: { MAS: místní akční skupina, ORP: obec }\n");

    /// <param name="head">Further lines of plan.yaml.</param>
    /// <param name="items">What one file of items holds.</param>
    public ComposedWorkspace Plan(string id, string period, string items, string head = "")
    {
        _world.WithFolder($"/disk/{id}").With($"/disk/{id}/plan.yaml", $"název: Plán {id}\nobdobí: {period}\n{head}").With($"/disk/{id}/polozky.yaml", items);
        return this;
    }

    public Document Document(string id)
    {
        var report = new Report();
        var compilation = Compiler.Compile(_world, "/disk", report);
        Assert.Empty(report.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Message.Czech}"));
        return Assert.Single(compilation!.Documents, document => document.Info.Name == id);
    }

    public T Block<T>(string id, string key)
        where T : Block => Assert.IsType<T>(Assert.Single(AllBlocks(Document(id).Blocks), block => block.Key.Path == key));

    /// <summary>The rows of a table, cells parted by bars and the lines of a cell by slashes.</summary>
    public string[] Rows(string id, string tableKey)
    {
        var table = Block<Table>(id, tableKey);
        return [.. table.Header.Concat(table.Rows).Select(row => string.Join(" | ", row.Cells.Select(TextOf)))];
    }

    private static string TextOf(TableCell cell) =>
        string.Join(" / ", cell.Blocks.Cast<Paragraph>().Select(line => PlainText.Of(line.Inlines))).Replace('\u00A0', ' ');

    private static IEnumerable<Block> AllBlocks(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => AllBlocks(block is Section section ? section.Blocks : []).Prepend(block));
}
