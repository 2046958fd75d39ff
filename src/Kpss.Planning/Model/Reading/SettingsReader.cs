using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading.Publishing;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads kpss.yaml.</summary>
internal sealed class SettingsReader(FileReader files, Report report)
{
    private const string DefaultFolder = "out";
    private const string CardAsTable = "tabulka";
    private const string CardAsProse = "text";
    private static readonly string[] DefaultFormats = ["docx", "html", "md"];
    public static readonly string[] CardLayouts = [CardAsTable, CardAsProse];
    public static readonly string[] SeverityNames = ["chyba", "varování", "poznámka", "vypnuto"];
    public static readonly string[] OtherSeverityNames = ["error", "warning", "informace", "info", "off"];

    public Result? Read(RecordNode node)
    {
        if (KeyedRecord.Of(node, WorkspaceShapes.Workspace, report) is not { } record) return null;

        var outputs = record.Filled("výstupy") is { } outputsNode ? KeyedRecord.Of(outputsNode, WorkspaceShapes.Outputs, report) : null;
        var typography = record.Filled("typografie") is { } typographyNode ? KeyedRecord.Of(typographyNode, WorkspaceShapes.Typography, report) : null;
        var settings = new WorkspaceSettings(
            record.Text("region") ?? "",
            record.Text("zadavatel") ?? "",
            new(OutputFolder(outputs), Formats(outputs), Template(record), outputs?.Flag("čísla_stran", otherwise: false) ?? false) { Options = OptionsReader.Read(outputs, report) },
            Severities(record),
            record.Texts("cizí_názvy"),
            new(typography?.Flag("vázat_spojky", otherwise: true) ?? true, typography?.Flag("vázat_zkratky", otherwise: true) ?? true),
            Layout(record))
        {
            Publication = new PublicationReader(files, report).Read(record, Publication.None),
        };
        return new(settings, record);
    }

    private string OutputFolder(KeyedRecord? outputs)
    {
        var folder = outputs?.Scalar("složka");
        if (folder is null or { IsEmpty: true }) return DefaultFolder;

        var path = folder.Value.Trim().TrimEnd('/');
        var joined = WorkspacePaths.Join("/w", path);
        if (joined is not null && joined.StartsWith("/w/", StringComparison.Ordinal)) return joined[3..];
        report.Add(joined == "/w" ? BadOutputFolder.IsWorkspace(folder.Span) : OutsideWorkspace.Output(folder.Span, path));
        return DefaultFolder;
    }

    private NamedFile? Template(KeyedRecord record)
    {
        if (record.Scalar("šablona") is not { IsEmpty: false } mention) return null;
        return files.Paths.Resolve(mention.Value.Trim(), mention.Span) is { } path ? new(path, mention.Span) : null;
    }

    private CardLayout Layout(KeyedRecord record)
    {
        if (record.Scalar("karta") is not { IsEmpty: false } layout) return CardLayout.Table;
        switch (Words.Fold(layout.Value))
        {
            case CardAsTable: return CardLayout.Table;
            case CardAsProse: return CardLayout.Prose;
        }

        report.Add(BadValue.At(layout, CardLayouts));
        return CardLayout.Table;
    }

    private Sequence<FormatChoice> Formats(KeyedRecord? outputs)
    {
        var formats = new List<FormatChoice>();
        foreach (var node in outputs?.Items("formáty") ?? [])
        {
            if (node is ScalarNode scalar) formats.Add(new(scalar.Value.Trim(), scalar.Span));
            else report.Add(WrongShape.At(node, Shape.Text));
        }

        return formats.Count > 0 ? formats.ToSequence() : DefaultFormats.Map(name => new FormatChoice(name, null));
    }

    private Sequence<SeverityChoice> Severities(KeyedRecord record)
    {
        if (record.Filled("pravidla") is not { } node) return [];
        if (node is not RecordNode rules)
        {
            report.Add(WrongShape.At(node, Shape.Record));
            return [];
        }

        var choices = new List<SeverityChoice>(rules.Entries.Count);
        foreach (var (code, value) in rules.Entries)
        {
            if (value is not ScalarNode scalar) report.Add(WrongShape.At(value, Shape.Text));
            else if (Parse(scalar.Value) is { } severity) choices.Add(new(code.Value, severity, code.Span));
            else report.Add(BadValue.At(scalar, SeverityNames));
        }

        return choices.ToSequence();
    }

    private static Severity? Parse(string name) => Words.Fold(name) switch
    {
        "chyba" or "error" => Severity.Error,
        "varovani" or "warning" => Severity.Warning,
        "poznamka" or "informace" or "info" => Severity.Info,
        "vypnuto" or "off" => Severity.Off,
        _ => null,
    };

    public sealed record Result(WorkspaceSettings Settings, KeyedRecord Record);
}
