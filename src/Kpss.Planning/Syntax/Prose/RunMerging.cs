using System.Text;
using Kpss.Documents;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Neighbouring runs become one, so that checks and typography see whole sentences.</summary>
internal static class RunMerging
{
    public static Sequence<ProseInline> Merged(List<ProseInline> inlines)
    {
        var merged = new List<ProseInline>(inlines.Count);
        for (var i = 0; i < inlines.Count;)
        {
            var end = i + 1;
            if (inlines[i] is ProseRun) end = EndOfRuns(inlines, end);
            merged.Add(end - i > 1 ? Joined(inlines, i, end) : inlines[i]);
            i = end;
        }

        return merged.ToSequence();
    }

    private static int EndOfRuns(List<ProseInline> inlines, int at)
    {
        while (at < inlines.Count && inlines[at] is ProseRun) at++;
        return at;
    }

    private static ProseRun Joined(List<ProseInline> inlines, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++) text.Append(((ProseRun)inlines[i]).Value);
        return new(text.ToString(), ((ProseRun)inlines[start]).Place);
    }
}
