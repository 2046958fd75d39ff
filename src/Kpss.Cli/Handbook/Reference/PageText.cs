using System.Text;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>A page of the reference while it is written, in Markdown.</summary>
internal sealed class PageText(Language language)
{
    private readonly StringBuilder _text = new();

    public PageText Heading(int level, string text) => Block($"{new string('#', level)} {text}");

    public PageText Heading(int level, Bilingual text) => Heading(level, text.In(language));

    public PageText Paragraph(Bilingual text) => Paragraph(text.In(language));

    public PageText Paragraph(string text) => Block(text);

    /// <param name="info">The language of the lines, for those who colour them.</param>
    public PageText Lines(string info, string lines)
    {
        var fence = lines.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        return Block($"{fence}{info}\n{lines.TrimEnd('\n')}\n{fence}");
    }

    public PageText List(IEnumerable<string> items)
    {
        var list = new StringBuilder();
        foreach (var item in items) list.Append(list.Length > 0 ? "\n" : "").Append("- ").Append(item);
        return list.Length > 0 ? Block(list.ToString()) : this;
    }

    public PageText Table(Bilingual[] heads, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder(Row(Array.ConvertAll(heads, it => it.In(language))));
        table.Append('\n').Append('|').Insert(table.Length, "---|", heads.Length);
        foreach (var row in rows) table.Append('\n').Append(Row(row));
        return Block(table.ToString());
    }

    public override string ToString() => _text.ToString();

    private static string Row(string[] cells) => $"| {string.Join(" | ", Array.ConvertAll(cells, it => it.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private PageText Block(string text)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
        return this;
    }
}
