using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Understanding;

/// <summary>A terminal to which explanations are written: wrapped to its width, examples as reports show sources.</summary>
internal sealed class Page
{
    private const int UsualWidth = 80;

    /// <summary>Longer lines tire the eyes, however wide the terminal.</summary>
    private const int MostWidth = 100;
    private const int LeastWidth = 40;

    /// <summary>Comments beside short lines don't wait for the longest.</summary>
    private const int MostComment = 48;

    private readonly TextWriter _target;
    private readonly Language _language;
    private readonly int _width;

    public Page(Session session)
    {
        var console = session.World.Console;
        _target = console.Out;
        _language = session.Language;
        _width = Math.Clamp(console.Width ?? UsualWidth, LeastWidth, MostWidth);
        Ink = Ink.For(console.OutIsTerminal, session.World);
    }

    public Ink Ink { get; }

    public string In(Bilingual text) => text.In(_language);

    public void Line(string text = "") => _target.WriteLine(text);

    public void Title(string name, string about) => Line(about.Length > 0 ? $"{Ink.Bold(name)} – {about}" : Ink.Bold(name));

    public void Heading(Bilingual text) => Line(Ink.Bold(In(text)));

    public void Text(string text, int indent = 0) => Hanging("", text, indent);

    /// <summary>A name and what is said of it, whose further lines stand under its first one.</summary>
    public void Row(string name, string text, int nameWidth) => Hanging($"  {name.PadRight(nameWidth)}  ", text, nameWidth + 4);

    /// <summary>A piece of source as reports show one.</summary>
    public void Source(string source)
    {
        var number = 0;
        foreach (var line in source.TrimEnd('\n').Split('\n')) Line($"{Ink.Blue($"{++number,4} |")} {line}".TrimEnd());
    }

    /// <summary>Pieces of source one below the other, each with what is said of it as a comment on its first line.</summary>
    public void Examples(IReadOnlyList<(string Source, string About)> examples)
    {
        var width = examples.Max(example => FirstLine(example.Source).Length);
        var isAiry = examples.Any(example => example.Source.Contains('\n'));
        for (var i = 0; i < examples.Count; i++)
        {
            var (source, about) = examples[i];
            var first = FirstLine(source);
            if (i > 0 && isAiry) Line(Ink.Blue("     |"));
            Line($"{Ink.Blue("     |")} {first}{(about.Length > 0 ? Comment(first, about, width) : "")}");
            if (first.Length < source.Length) foreach (var line in source[(first.Length + 1)..].Split('\n')) Line($"{Ink.Blue("     |")} {line}");
        }
    }

    private string Comment(string first, string about, int width) =>
        $"{new string(' ', Math.Max(0, Math.Min(width, MostComment) - first.Length))}  {Ink.Green($"# {about}")}";

    private static string FirstLine(string source) => source.Split('\n')[0];

    private void Hanging(string start, string text, int indent)
    {
        var margin = start.PadRight(indent);
        foreach (var line in Wrapping.Lines(text, _width - indent))
        {
            Line((margin + line).TrimEnd());
            margin = new(' ', indent);
        }
    }
}
