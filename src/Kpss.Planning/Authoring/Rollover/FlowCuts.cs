using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>
/// Takes pieces out of brackets or braces, with a comma each. Where every piece has lines of its own, whole lines go, and a
/// comma stays behind the last; comments that speak of a piece that stays are left alone.
/// </summary>
internal static class FlowCuts
{
    /// <param name="takesComments">The comments right above a piece go with it.</param>
    public static List<TextEdit> Of<T>(IReadOnlyList<T> pieces, Func<T, SourceSpan> span, Func<T, int> end, Predicate<T> isLeftOut, bool takesComments)
    {
        var edits = new List<TextEdit>();
        var staysBefore = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!isLeftOut(pieces[i]))
            {
                staysBefore = true;
                continue;
            }

            var gone = new Piece(span(pieces[i]), end(pieces[i]), i + 1 < pieces.Count ? span(pieces[i + 1]).Start : null);
            edits.Add(gone.Lines(takesComments) ?? (staysBefore ? gone.WithCommaBefore(end(pieces[i - 1])) : gone.WithCommaBehind()));
        }

        return edits;
    }

    /// <param name="Start">From the piece's start on.</param>
    /// <param name="Next">Where the next one starts.</param>
    private sealed record Piece(SourceSpan Start, int End, int? Next)
    {
        private SourceFile File => Start.File;

        /// <summary>The place behind the comma that stands on the line on which the piece ends; null without one.</summary>
        private int? BehindComma
        {
            get
            {
                var at = End;
                while (at < File.Text.Length && File.Text[at] is ' ' or '\t') at++;
                return at < File.Text.Length && File.Text[at] == ',' ? at + 1 : null;
            }
        }

        public TextEdit? Lines(bool takesComments)
        {
            if (!YamlPlaces.BeginsLine(Start) || Next is not null && BehindComma is null) return null;
            var end = BehindComma ?? End;
            var last = File.PositionOf(end).Line;
            var rest = File.Text.AsSpan(end, File.LineStart(last) + File.Line(last).Length - end).Trim();
            if (rest is not ([] or ['#', ..])) return Next is null ? Cut(Start.Start, end) : null;
            return YamlCuts.Lines(File, takesComments ? YamlPlaces.FirstOfComments(File, Start.Line, Start.Column) : Start.Line, last);
        }

        /// <param name="before">Where the piece before ends.</param>
        public TextEdit WithCommaBefore(int before)
        {
            var comma = File.Text.LastIndexOf(',', Start.Start - 1);
            return Cut(File.PositionOf(before).Line == Start.Line ? before : Math.Max(before, comma), End);
        }

        /// <summary>To where the next one starts; a comment between them stays, if the next one has lines of its own.</summary>
        public TextEdit WithCommaBehind()
        {
            if (Next is not { } next) return Cut(Start.Start, End);
            if (BehindComma is not { } end) return Cut(Start.Start, next);
            var (line, start) = (File.PositionOf(end).Line, File.LineStart(File.PositionOf(end).Line));
            return Cut(Start.Start, Math.Min(next, start + File.Line(line).TrimEnd().Length));
        }

        private TextEdit Cut(int start, int end) => new(File.Span(start, end - start), "");
    }
}
