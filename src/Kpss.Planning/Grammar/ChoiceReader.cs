using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar;

/// <summary>Reads the values of an enumeration: `naplněno`, or `{ hodnota: naplněno, stav: hotovo }`.</summary>
internal sealed class ChoiceReader(Report report)
{
    /// <summary>In the order of <see cref="FulfilmentState"/>.</summary>
    public static readonly string[] States = ["hotovo", "probíhá", "nezahájeno", "zastaveno"];

    public Sequence<FieldChoice> Read(KeyedRecord field)
    {
        var choices = new List<FieldChoice>();
        foreach (var node in field.Items("hodnoty"))
        {
            if (Choice(node) is { } choice) choices.Add(choice);
        }

        return choices.ToSequence();
    }

    private FieldChoice? Choice(SyntaxNode node)
    {
        switch (node)
        {
            case ScalarNode name:
                return new(name.Line, null);
            case RecordNode:
                return KeyedRecord.Of(node, GrammarShapes.Choice, report) is { } record && record.Text("hodnota") is { } text ? new(text, State(record)) : null;
            default:
                report.Add(WrongShape.At(node, Shape.Text));
                return null;
        }
    }

    private FulfilmentState? State(KeyedRecord record)
    {
        if (record.Scalar("stav") is not { IsEmpty: false } scalar) return null;
        var at = Array.FindIndex(States, state => Words.Fold(state) == Words.Fold(scalar.Value.Trim()));
        if (at >= 0) return (FulfilmentState)at;
        report.Add(BadValue.At(scalar, States));
        return null;
    }
}
