using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>A text that was read from a file and can say where its parts stand in it.</summary>
public interface ITextSource
{
    string Value { get; }

    SourceSpan Part(int offset, int length);
}

/// <summary>The text of a Markdown file.</summary>
public sealed class FileText(SourceFile file) : ITextSource
{
    public string Value => file.Text;

    public SourceSpan Part(int offset, int length) => file.Span(offset, length);
}

/// <summary>A stretch of a text, brought to its place in the file only when somebody asks. As with spans, all compare equal.</summary>
public sealed class TextPlace(ITextSource source, int offset, int length) : IEquatable<TextPlace>
{
    public SourceSpan Span => source.Part(offset, length);

    public SourceSpan Part(int partOffset, int partLength) => source.Part(offset + partOffset, partLength);

    public bool Equals(TextPlace? other) => other is not null;

    public override bool Equals(object? obj) => obj is TextPlace;

    public override int GetHashCode() => 0;
}
