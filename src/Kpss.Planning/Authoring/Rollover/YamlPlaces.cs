using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What lines of YAML begin with.</summary>
internal static class YamlPlaces
{
    public static string IndentAt(SourceSpan place) => new(' ', place.Column - 1);

    /// <summary>True for the first that stands on its line.</summary>
    public static bool BeginsLine(SourceSpan place) => place.File.Line(place.Line)[..(place.Column - 1)].IsWhiteSpace();

    /// <summary>The first of the comment lines right above a line, as far right as a column says; the line itself without any.</summary>
    public static int FirstOfComments(SourceFile file, int line, int column)
    {
        while (line > 1 && file.Line(line - 1).TrimStart(" \t") is ['#', ..] comment && file.Line(line - 1).TrimEnd().Length - comment.TrimEnd().Length == column - 1) line--;
        return line;
    }
}
