using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>Lines that keep their form, between fences that none of them can be taken for.</summary>
internal static class FenceWriter
{
    private const int ShortestFence = 3;

    public static void Write(Lines lines, CodeListing code)
    {
        var fence = new string('`', Math.Max(ShortestFence, LongestRun(code.Value) + 1));
        if (code.Caption.Length > 0)
        {
            lines.Write(InlineWriter.Paragraph([new Strong([new Text(code.Caption)])]));
            lines.Separate();
        }

        lines.Write($"{fence}\n{code.Value}\n{fence}");
    }

    private static int LongestRun(string text)
    {
        var (run, longest) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
