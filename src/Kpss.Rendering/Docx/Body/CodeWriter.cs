using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>Lines that keep their form: one paragraph in the style of code, its lines broken where they break.</summary>
internal static class CodeWriter
{
    public static void Write(CodeListing code, Place place, BlockWriter blocks)
    {
        if (code.Caption.Length > 0) blocks.WriteParagraph(StyleRole.Caption, [new Text(code.Caption)], Look.InBold);
        blocks.WriteParagraph(place.Body, Lines(code), place.Look);
    }

    public static Sequence<Inline> Lines(CodeListing code)
    {
        var inlines = new List<Inline>();
        foreach (var line in code.Value.Split('\n'))
        {
            if (inlines.Count > 0) inlines.Add(new LineBreak());
            inlines.Add(new Code(line));
        }

        return inlines.ToSequence();
    }
}
