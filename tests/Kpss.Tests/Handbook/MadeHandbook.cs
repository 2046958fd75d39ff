using Kpss.Cli.CommandLine;
using Kpss.Cli.Handbook;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;

namespace Kpss.Tests.Handbook;

/// <summary>The handbook as the program makes it.</summary>
internal static class MadeHandbook
{
    public static Document In(Language language, Report? report = null) =>
        HandbookMaker.Make(new Root(), language, report ?? new());
}
