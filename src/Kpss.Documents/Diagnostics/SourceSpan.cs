namespace Kpss.Documents.Diagnostics;

/// <summary>
/// A stretch of a source file. Where a thing was written is no part of what it is: all spans compare equal,
/// so that records holding one compare by content.
/// </summary>
public sealed class SourceSpan(SourceFile file, int start, int length) : IEquatable<SourceSpan>
{
    public SourceFile File { get; } = file;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public int Line => File.PositionOf(Start).Line;

    public int Column => File.PositionOf(Start).Column;

    public ReadOnlySpan<char> Text => File.Text.AsSpan(Start, Length);

    public SourceSpan Part(int offset, int partLength) => new(File, Start + offset, partLength);

    public bool Equals(SourceSpan? other) => other is not null;

    public override bool Equals(object? obj) => obj is SourceSpan;

    public override int GetHashCode() => 0;
}
