using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

/// <summary>The marks that git leaves around two versions of the same lines.</summary>
internal static class MergeConflict
{
    private const string Ours = "<<<<<<< ";
    private const string Theirs = ">>>>>>> ";

    /// <summary>The line of the first mark.</summary>
    public static SourceSpan? In(SourceFile file)
    {
        SourceSpan? first = null;
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            if (first is null && line.StartsWith(Ours, StringComparison.Ordinal)) first = file.Span(file.LineStart(number), line.Length);
            if (first is not null && line.StartsWith(Theirs, StringComparison.Ordinal)) return first;
        }

        return null;
    }
}
