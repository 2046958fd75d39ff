using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Formats;

/// <summary>One way to make files of a document. Where a renderer turns a document into bytes, a format may need the machine too.</summary>
public interface IFormat
{
    /// <summary>The name on the command line and in kpss.yaml.</summary>
    string Name { get; }

    /// <summary>What is being made, for those who wait: `akcni-plan-2025.docx`.</summary>
    string Describe(Document document);

    /// <summary>Makes the files of one document in memory. What stood in the way is reported, and then there are none.</summary>
    IReadOnlyList<OutputFile> Make(Document document, Workshop workshop);
}
