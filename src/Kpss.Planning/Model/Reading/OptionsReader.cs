using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads `volby` of the outputs: a record for each format that has some.</summary>
internal static class OptionsReader
{
    public const string Key = "volby";

    public static Sequence<FormatOptions> Read(KeyedRecord? outputs, Report report)
    {
        if (outputs?.Find(Key) is not { } node || node is ScalarNode { IsEmpty: true }) return [];
        if (node is not RecordNode formats)
        {
            report.Add(WrongShape.At(node, Shape.Record));
            return [];
        }

        var options = new List<FormatOptions>(formats.Entries.Count);
        foreach (var (format, value) in formats.Entries)
        {
            if (value is RecordNode record) options.Add(new(format.Value, RecordOf(record), format.Span));
            else report.Add(WrongShape.At(value, Shape.Record));
        }

        return options.ToSequence();
    }

    private static OptionRecord RecordOf(RecordNode record) => new(record.Entries.Map(entry => new OptionEntry(entry.Key.Value, ValueOf(entry.Value))));

    private static OptionValue ValueOf(SyntaxNode node) => node switch
    {
        ListNode list => new OptionList(list.Items.Map(ValueOf)),
        RecordNode record => RecordOf(record),
        ScalarNode { IsEmpty: false } scalar => new OptionText(scalar.Value),
        _ => new OptionText(""),
    };
}
