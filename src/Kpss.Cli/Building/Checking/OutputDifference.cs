using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Cli.Building.Checking;

/// <summary>Compares a file in memory with the one in its place: by content, not by how the content is packed.</summary>
internal static class OutputDifference
{
    private const int Largest = 256 * 1024 * 1024;
    private const string Text = "word/document.xml";

    public static CheckedOutput Find(OutputFile made, IWorld world)
    {
        if (!world.FileExists(made.Path)) return new(made.Path, OutputState.Missing);

        var there = world.Read(made.Path, Largest);
        if (made.Content.Span.SequenceEqual(there)) return new(made.Path, OutputState.Current);
        if (made.Content.Span.StartsWith("PK"u8)) return OfArchives(made, there);
        return made.Content.Span.Contains((byte)0) ? new(made.Path, OutputState.Different) : OfTexts(made, there);
    }

    private static CheckedOutput OfArchives(OutputFile made, byte[] there)
    {
        if (DocxContent.PartsOf(made.Content) is not { } parts || DocxContent.PartsOf(there) is not { } others) return new(made.Path, OutputState.Different);

        // The text says more than the properties and styles around it.
        if (IsOther(Text, parts, others)) return Different(made, Text);
        foreach (var (name, _) in parts)
        {
            if (IsOther(name, parts, others)) return Different(made, name);
        }

        foreach (var (name, _) in others)
        {
            if (!parts.ContainsKey(name)) return Different(made, name);
        }

        return new(made.Path, OutputState.Current);
    }

    private static bool IsOther(string name, SortedDictionary<string, byte[]> parts, SortedDictionary<string, byte[]> others) =>
        parts.TryGetValue(name, out var part) && !(others.TryGetValue(name, out var other) && part.AsSpan().SequenceEqual(other));

    /// <summary>Git turns the line ends of a text where it is told to; that changes nothing in it.</summary>
    private static CheckedOutput OfTexts(OutputFile made, byte[] there)
    {
        var (line, at) = (1, 0);
        foreach (var unit in made.Content.Span)
        {
            if (unit == '\n' && at + 1 < there.Length && there[at] == '\r' && there[at + 1] == '\n') at++;
            if (at >= there.Length || there[at] != unit) return DifferentAt(made, line);
            if (unit == '\n') line++;
            at++;
        }

        return at == there.Length ? new(made.Path, OutputState.Current) : DifferentAt(made, line);
    }

    private static CheckedOutput Different(OutputFile made, string part) =>
        new(made.Path, OutputState.Different, new($"část {part}", $"part {part}"));

    private static CheckedOutput DifferentAt(OutputFile made, int line) =>
        new(made.Path, OutputState.Different, new($"od řádku {line}", $"from line {line}"));
}
