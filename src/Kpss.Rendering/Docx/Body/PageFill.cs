namespace Kpss.Rendering.Docx.Body;

/// <summary>A rough count of the lines since the last page break, so that no page stays almost empty before the next one.</summary>
internal sealed class PageFill
{
    private const int CharactersOfLine = 90;
    private const int MeagreLines = 14;

    private int _paragraphs;
    private int _characters;

    public bool IsMeagre => _paragraphs + (_characters / CharactersOfLine) < MeagreLines;

    /// <summary>True until the first paragraph of a page.</summary>
    public bool IsEmpty => _paragraphs == 0;

    public void StartPage() => _paragraphs = _characters = 0;

    public void AddParagraph() => _paragraphs++;

    public void AddText(string text) => _characters += text.Length;
}
