using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>What the reference is made from.</summary>
internal sealed record Known(Root Root, Language Language);

/// <summary>A chapter that the program writes about itself.</summary>
/// <param name="FileName">Where the repository keeps its Czech form, to be linked to and read without the program.</param>
internal sealed record ReferencePage(string FileName, Func<Known, string> Text);

internal static class ReferencePages
{
    /// <summary>Every page, in reading order.</summary>
    public static readonly ReferencePage[] All =
    [
        new("reference/prikazy.md", CommandsPage.Text),
        new("reference/klice.md", KeysPage.Text),
        new("reference/pole.md", FieldsPage.Text),
        new("reference/kontroly.md", ChecksPage.Text),
    ];
}
