using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Sources;

/// <summary>Turns the bytes of a file into a <see cref="SourceFile"/>, or says why it cannot.</summary>
public sealed class SourceReader(IWorld world, Report report)
{
    /// <param name="path">An absolute path that is known to exist.</param>
    /// <param name="mention">Where the sources speak of the file; null for a file found by looking.</param>
    public SourceFile? Read(string path, SourceSpan? mention = null)
    {
        if (ReadBytes(path, mention) is not { } bytes) return null;
        if (bytes.Length <= Limits.FileSize) return Decode(path, bytes);
        report.Add(FileTooLarge.At(new SourceFile(path, "").Start));
        return null;
    }

    /// <returns>One byte more than <see cref="Limits.FileSize"/> of a file that is larger; null when it cannot be read, which is reported.</returns>
    public byte[]? ReadBytes(string path, SourceSpan? mention = null)
    {
        try
        {
            return world.Read(path, Limits.FileSize);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var name = WorkspacePaths.NameOf(path);
            var place = mention ?? new SourceFile(path, "").Start;
            report.Add(world.FileExists(path) ? UnreadableFile.Refused(place, name) : UnreadableFile.Gone(place, name));
            return null;
        }
    }

    private SourceFile? Decode(string path, byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        var hasMark = content.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) content = content[Encoding.UTF8.Preamble.Length..];

        var valid = LengthOfValidUtf8(content);
        var file = new SourceFile(path, Encoding.UTF8.GetString(content)) { HasMark = hasMark };
        if (valid < content.Length)
        {
            var at = Encoding.UTF8.GetCharCount(content[..valid]);
            report.Add(NotUtf8.At(new(path, Legible(content)), at, bytes));
            return null;
        }

        if (Misreading.Of(file.Text) is { } misread)
        {
            report.Add(MisreadText.At(file, misread));
            return null;
        }

        var invisible = InvisibleCharacters.FirstIn(file.Text);
        if (invisible < 0) return file;
        report.Add(NotUtf8.IsOtherEncoding(bytes) ? NotUtf8.At(file, invisible, bytes) : ControlCharacter.At(file.Span(invisible, 1)));
        return null;
    }

    /// <summary>What is no UTF-8 read as Windows-1250, so that people find the place by its words.</summary>
    private static string Legible(ReadOnlySpan<byte> bytes)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var isUtf8 = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            text.Append(isUtf8 ? rune.ToString() : windows.GetString(bytes[..length]));
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static int LengthOfValidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return bytes.Length;

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
