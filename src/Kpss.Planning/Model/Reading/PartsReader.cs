using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads of what parts a document consists.</summary>
internal sealed class PartsReader(FileReader files, Report report)
{
    private const string DefaultOverview = "Přehled";
    private const string DefaultComparison = "Co se změnilo";
    private const string Comparison = "srovnani";

    private static readonly string[] OfFiles = ["kapitola", "dokument"];
    private static readonly Sequence<string> Kinds = WorkspaceShapes.Part.Keys.Map(key => key.Name);

    public Sequence<PlanPart> Read(KeyedRecord plan)
    {
        var nodes = plan.Items("části");
        if (nodes.Count == 0) return [new OverviewPart(DefaultOverview), new ItemsPart(null)];

        var before = report.Count;
        var parts = new List<PlanPart>(nodes.Count);
        var hasItems = false;
        var hasDocument = false;
        foreach (var node in nodes)
        {
            if (Part(node) is not { } part) continue;
            if (part is ItemsPart && hasItems) report.Add(ItemsNotOnce.Twice(node.Span));
            hasItems |= part is ItemsPart;
            hasDocument |= part is DocumentPart;
            parts.Add(part);
        }

        if (hasDocument)
        {
            if (nodes.Count > 1) report.Add(BadDocument.BesideParts(plan.Entry("části")!.Key.Span));
            return parts.ToSequence();
        }

        // A part that couldn't be read may have been the one.
        if (!hasItems && report.Count == before) report.Add(ItemsNotOnce.Missing(plan.Entry("části")!.Key.Span));
        return parts.ToSequence();
    }

    private PlanPart? Part(SyntaxNode node)
    {
        if (node is ScalarNode word) return Named(word, word, null);
        if (KeyedRecord.Of(node, WorkspaceShapes.Part, report) is not { Node.Entries: [var entry, ..] entries } record) return null;
        if (entries.Count > 1 && record.UnknownTo(WorkspaceShapes.Part).Count == 0) report.Add(WrongShape.NoDash(entries[1].Key, entry.Key));
        var kind = Words.Fold(entry.Key.Value);
        if (entry.Value is RecordNode && kind == Comparison) return Compared(entry);
        if (entry.Value is ScalarNode || Array.IndexOf(OfFiles, kind) < 0) return Named(entry.Key, Title(entry, record), record);
        report.Add(WrongShape.At(entry.Value, Shape.Text));
        return null;
    }

    /// <summary>`přehled: Nadpis`, or `přehled: { nadpis: Nadpis }`.</summary>
    private ScalarNode? Title(RecordEntry entry, KeyedRecord record) => entry.Value is RecordNode
        ? KeyedRecord.Of(entry.Value, WorkspaceShapes.Titled, report)?.Scalar("nadpis")
        : record.Scalar(entry.Key.Value);

    private PlanPart? Named(ScalarNode kind, ScalarNode? value, KeyedRecord? record)
    {
        var text = record is null || value is null or { IsEmpty: true } ? null : value.Value.Trim();
        var name = Words.Fold(kind.Value);
        switch (name)
        {
            case "kapitola" when text is not null:
                return Chapter(value!);
            case "kapitola":
                report.Add(MissingKey.At(kind.Span, WorkspaceShapes.Part.Keys[0], WorkspaceShapes.Part));
                return null;
            case "dokument" when text is not null:
                return new DocumentReader(files, report).Read(value!);
            case "dokument":
                report.Add(MissingKey.At(kind.Span, WorkspaceShapes.Part.Keys[^1], WorkspaceShapes.Part));
                return null;
            case "prehled":
                return new OverviewPart(text ?? DefaultOverview);
            case "polozky":
                return new ItemsPart(text);
            default:
                var survey = Survey(name, text, kind.Span);
                // Unknown keys of a record were reported when it was read.
                if (survey is null && record is null) report.Add(BadValue.At(kind, Kinds));
                return survey;
        }
    }

    private static SurveyPart? Survey(string kind, string? title, SourceSpan place) => kind switch
    {
        "rejstrik_subjektu" => new IndexPart(TargetKind.Actor, title ?? "Rejstřík subjektů", place),
        "rejstrik_cilovych_skupin" => new IndexPart(TargetKind.TargetGroup, title ?? "Rejstřík cílových skupin", place),
        "rejstrik_sluzeb" => new IndexPart(TargetKind.Service, title ?? "Rejstřík služeb", place),
        "zkratky" => new AbbreviationsPart(title ?? "Seznam zkratek", place),
        "matice_cilovych_skupin" => new MatrixPart(title ?? "Komu plán pomáhá", place),
        "casova_osa" => new TimelinePart(title ?? "Časová osa", place),
        "plneni" => new FulfilmentPart(title ?? "Plnění plánu", place),
        Comparison => new ComparisonPart(title ?? DefaultComparison, null, place),
        _ => null,
    };

    private ComparisonPart? Compared(RecordEntry entry)
    {
        if (KeyedRecord.Of(entry.Value, WorkspaceShapes.Comparison, report) is not { } record) return null;
        var other = record.Scalar("plán") is { IsEmpty: false } id ? new PlanMention(id.Value.Trim(), id.Span) : null;
        return new(record.Text("nadpis") ?? DefaultComparison, other, entry.Key.Span);
    }

    private ChapterPart? Chapter(ScalarNode mention)
    {
        if (files.Markdown(mention) is not { } source) return null;

        var before = report.Count;
        var prose = files.Prose.Read(source);
        if (prose.Blocks is not [ProseHeading { Level: 1 } title, ..])
        {
            // What could not be read may have been the title.
            if (report.Count == before) report.Add(ChapterWithoutTitle.At(source.Part(0, Math.Max(0, source.Value.AsSpan().IndexOf('\n')))));
            return null;
        }

        var name = WorkspacePaths.NameOf(mention.Value.Trim());
        if (SecondTitle(prose) is { } second) report.Add(SecondChapterTitle.At(second, name));
        var id = Words.ToId(name[..Math.Max(0, name.LastIndexOf('.'))]);
        return new(id, new([new ProseParagraph(title.Inlines)]), new(prose.Blocks.From(1)));
    }

    private static SourceSpan? SecondTitle(ProseText prose)
    {
        foreach (var block in prose.Blocks.From(1))
        {
            if (block is ProseHeading { Level: 1, Inlines: [ProseRun run, ..] }) return run.Place.Span;
        }

        return null;
    }
}
