using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair.Layout;

/// <summary>The lines of a file, each with the line end that it has.</summary>
internal sealed class FileLines
{
    private readonly List<FileLine> _lines = [];

    public FileLines(SourceFile file)
    {
        NewLine = LineEnds.Of(file.Text);
        for (var at = 0; at < file.Text.Length;)
        {
            var feed = file.Text.IndexOf('\n', at);
            var next = feed < 0 ? file.Text.Length : feed + 1;
            var end = feed < 0 ? next : feed > at && file.Text[feed - 1] == '\r' ? feed - 1 : feed;
            _lines.Add(new(file.Text[at..end], file.Text[end..next]));
            at = next;
        }
    }

    public int Count => _lines.Count;

    public FileLine this[int index] => _lines[index];

    /// <summary>The line end that the file uses first.</summary>
    public string NewLine { get; }

    /// <summary>The lines in another order; whether the last one has a line end stays as it was.</summary>
    public string Join(List<FileLine> lines)
    {
        var text = new StringBuilder();
        var endsOpen = _lines is [.., { End: "" }];
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i == lines.Count - 1;
            text.Append(lines[i].Text);
            if (isLast && endsOpen) continue;
            text.Append(lines[i].End.Length > 0 ? lines[i].End : NewLine);
        }

        return text.ToString();
    }
}

internal sealed record FileLine(string Text, string End)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool EndsDocument => Text.TrimEnd() == "...";

    public int Indentation => Text.Length - Text.TrimStart(' ').Length;

    /// <summary>A comment that stands no deeper than the keys at a column: it belongs to one of them, not to a value above.</summary>
    public bool IsCommentAt(int column) => Indentation <= column && Indentation < Text.Length && Text[Indentation] == '#';
}
