using System.Globalization;

namespace Kpss.Rendering.Docx.Package;

/// <summary>The pictures of a document, each a part of its own that the main part is related to.</summary>
internal sealed class Media(Links links)
{
    private readonly List<MediaPart> _parts = [];

    /// <param name="extension">Without its dot; it tells the type of the content.</param>
    /// <returns>The id of the relationship.</returns>
    public string Add(string extension, ReadOnlyMemory<byte> content)
    {
        var number = (_parts.Count + 1).ToString(CultureInfo.InvariantCulture);
        var part = new MediaPart($"media/kpss{number}.{extension}", content);
        _parts.Add(part);
        return links.IdOfPicture(part.Path);
    }

    public void AddTo(WordPackage package)
    {
        foreach (var part in _parts) package.Add("word/" + part.Path, part.Content.Span);
    }

    private sealed record MediaPart(string Path, ReadOnlyMemory<byte> Content);
}
