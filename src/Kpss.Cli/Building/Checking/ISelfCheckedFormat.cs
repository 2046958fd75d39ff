using Kpss.Cli.Building.Formats;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Checking;

/// <summary>A format whose files are known for current without making them anew, because making them twice gives two files.</summary>
public interface ISelfCheckedFormat : IFormat
{
    /// <returns>Null when what it takes could not be made; the report says why.</returns>
    CheckedOutput? Check(Document document, Workshop workshop);
}
