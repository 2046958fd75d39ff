using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads the publicity that a funder asks for; whether it is complete is a check's question.</summary>
internal sealed class FundingReader(PictureReader pictures, Report report)
{
    public const string Union = "eu";

    public FundingNotice? Read(SyntaxNode node)
    {
        if (KeyedRecord.Of(node, PublicationShapes.Funding, report) is not { } record) return null;

        var emblem = record.Filled("znak") is { } wanted ? Emblem(wanted) : null;
        var statement = record.Text("znění") ?? (emblem is EuropeanEmblem ? FundingNotice.CofundedByUnion : null);
        if (statement is null && record.Node.IsWhole) report.Add(MissingKey.At(record.Place, PublicationShapes.Funding.Keys[^1], PublicationShapes.Funding));
        return new(emblem, statement ?? "", record.Text("program"), record.Text("projekt"), record.Text("registrační_číslo"), record.Place)
        {
            StatementPlace = record.PlaceOf("znění"),
            NumberPlace = record.PlaceOf("registrační_číslo"),
        };
    }

    private FundingEmblem? Emblem(SyntaxNode node)
    {
        if (node is not ScalarNode word) return pictures.Read(node) is { } picture ? new PictureEmblem(picture) : null;
        if (Words.Fold(word.Value.Trim()) == Union) return new EuropeanEmblem();
        report.Add(BadValue.At(word, [Union, "{ soubor: loga/kraj.png, popis: Znak kraje }"]));
        return null;
    }
}
