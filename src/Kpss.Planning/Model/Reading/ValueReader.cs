using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads the value of a field by the field's type.</summary>
internal sealed class ValueReader(FileReader files, Report report)
{
    private readonly PeopleReader _people = new(report);
    private readonly FigureReader _figures = new(report);

    /// <returns>Null when nothing is written, so that the field counts as missing.</returns>
    public FieldValue? Read(Field field, SyntaxNode node)
    {
        if (node is ScalarNode { IsEmpty: true }) return null;
        if (node is ScalarNode word && Words.Fold(word.Value.Trim()) == OmittedValue.Word) return new OmittedValue();
        return report.Guarded(node.Span, () => Typed(field, node));
    }

    private FieldValue? Typed(Field field, SyntaxNode node)
    {
        return field.Type switch
        {
            FieldType.Prose => Prose(node),
            FieldType.Line => node is ScalarNode line ? new LineValue(line.Line) : Wrong(node, Shape.Text),
            FieldType.Timeframe => node is ScalarNode when ? Timeframe(when) : Wrong(node, Shape.Text),
            FieldType.Actors => _people.Actors(node),
            FieldType.TargetGroups => _people.TargetGroups(node),
            FieldType.Services => new ServicesValue(_people.Sites(node, TargetKind.Service)),
            FieldType.References => new ReferencesValue(_people.Sites(node, TargetKind.Item)),
            FieldType.Enumeration => _figures.Enumeration(field, node),
            FieldType.Money => _figures.Money(node),
            FieldType.Indicator => _figures.Indicators(node),
            FieldType.Capacity => _figures.Capacities(node),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    public FieldValue? Prose(SyntaxNode node)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true }:
                return null;
            case ScalarNode text:
                if (ListOnOneLine.Of(text) is { } joined) report.Add(joined);
                return string.IsNullOrWhiteSpace(text.Value) ? null : Parsed(text, text);
            case RecordNode record when !record.Entries.Any(entry => Nearest.To(entry.Key.Value, [ValueShapes.FileKey]) is not null):
                report.Add(WrongShape.NotProse(node));
                return Unreadable(node);
            case RecordNode when KeyedRecord.Of(node, ValueShapes.File, report) is { } keyed:
                if (keyed.Scalar(ValueShapes.FileKey) is not { IsEmpty: false } mention || files.Markdown(mention) is not { } source) return Unreadable(node);
                return Parsed(source, node);
            case RecordNode:
                return Unreadable(node);
            case ListNode { Brackets: null } list:
                report.Add(WrongShape.ListAsProse(list));
                return Unreadable(node);
            default:
                return Wrong(node, Shape.Text);
        }
    }

    private FieldValue Parsed(ITextSource source, SyntaxNode node)
    {
        var before = report.Count;
        var prose = files.Prose.Read(source);
        ReportHeadings(prose.Blocks);
        if (prose.Blocks.Count > 0) return new ProseValue(prose);
        if (report.Count == before && node is not ScalarNode) report.Add(EmptyFile.At(source.Part(0, 0)));
        return Unreadable(node);
    }

    private void ReportHeadings(Sequence<ProseBlock> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case ProseHeading heading:
                    report.Add(UnsupportedMarkdown.HeadingOnCard(heading.Place.Span));
                    break;
                case ProseQuotation quotation:
                    ReportHeadings(quotation.Blocks);
                    break;
                case ProseList list:
                    foreach (var item in list.Items.AsSpan()) ReportHeadings(item.Blocks);
                    break;
            }
        }
    }

    private static FieldValue Timeframe(ScalarNode node) => TimeframeReader.Read(node.Value) is { } timeframe
        ? new TimeframeValue(timeframe, node.Span)
        : new UnreadableValue(node.Value, node.Span);

    private UnreadableValue Wrong(SyntaxNode node, Shape wanted)
    {
        report.Add(WrongShape.At(node, wanted));
        return Unreadable(node);
    }

    private static UnreadableValue Unreadable(SyntaxNode node) => new("", node.Span);
}
