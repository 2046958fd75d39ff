using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Kpss.Cli.Reporting;

/// <summary>What changes in a file, in the form that `git apply` and `patch` take; painted for eyes, plain for programs.</summary>
public sealed class UnifiedDiff(TextWriter target, Ink ink)
{
    /// <summary>Lines around a change that stay.</summary>
    private const int Context = 3;

    // To git a line ends with a line feed and with nothing else.
    private static readonly CustomFunctionChunker Lines = new(text => [.. LinesOf(text)]);

    /// <param name="path">Relative to where the patch will be applied.</param>
    public void Write(string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        if (diff.DiffBlocks.Count == 0) return;

        // A name with a space ends at a tab.
        var end = path.Contains(' ', StringComparison.Ordinal) ? "\t" : "";
        WriteLine(ink.Bold, $"diff --git a/{path} b/{path}");
        WriteLine(ink.Bold, $"--- a/{path}{end}");
        WriteLine(ink.Bold, $"+++ b/{path}{end}");
        for (var first = 0; first < diff.DiffBlocks.Count;)
        {
            var last = LastOfHunk(diff.DiffBlocks, first);
            WriteHunk(diff, first, last);
            first = last + 1;
        }
    }

    /// <summary>Changes whose surroundings touch stand in one hunk.</summary>
    private static int LastOfHunk(IList<DiffBlock> blocks, int first)
    {
        var last = first;
        while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - EndOf(blocks[last]) <= 2 * Context) last++;
        return last;
    }

    private void WriteHunk(DiffResult diff, int first, int last)
    {
        var (head, tail) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var at = Math.Max(0, head.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, EndOf(tail) + Context);
        var newAt = head.InsertStartB - (head.DeleteStartA - at);
        var newEnd = tail.InsertStartB + tail.InsertCountB + (end - EndOf(tail));
        WriteLine(ink.Blue, $"@@ -{RangeOf(at, end)} +{RangeOf(newAt, newEnd)} @@");
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            Write(' ', diff.PiecesOld, at, block.DeleteStartA, text => text);
            Write('-', diff.PiecesOld, block.DeleteStartA, EndOf(block), ink.Red);
            Write('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, ink.Green);
            at = EndOf(block);
        }

        Write(' ', diff.PiecesOld, at, end, text => text);
    }

    private void Write(char mark, IReadOnlyList<string> lines, int from, int to, Func<string, string> paint)
    {
        for (var i = from; i < to; i++)
        {
            var line = lines[i];
            WriteLine(paint, mark + (line.EndsWith('\n') ? line[..^1] : line));
            if (!line.EndsWith('\n')) WriteLine(text => text, "\\ No newline at end of file");
        }
    }

    private void WriteLine(Func<string, string> paint, string line) => target.Write(paint(line) + "\n");

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>Lines count from 1; an empty range stands behind the line that it names.</summary>
    private static string RangeOf(int start, int end) => $"{(end > start ? start + 1 : start)},{end - start}";

    private static IEnumerable<string> LinesOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) + 1;
            if (end == 0) end = text.Length;
            yield return text[at..end];
            at = end;
        }
    }
}
