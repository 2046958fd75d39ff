namespace Kpss.Rendering.Docx.Body;

/// <summary>How the pages lie while the text runs on. A run of pages that lie alike is a section of the Word file.</summary>
internal sealed class PageTurns(PageSetup upright, Paragraphs paragraphs, PageFill fill)
{
    private bool _isFirst = true;

    public bool AreTurned { get; private set; }

    public int TextWidth => Lying.TextWidth;

    public int TextHeight => Lying.TextHeight;

    /// <summary>The pages that are being written, as the section that they end with says.</summary>
    public PageSetup Current => _isFirst ? Lying : Lying.Continued();

    private PageSetup Lying => AreTurned ? upright.Turned() : upright;

    /// <summary>Begins pages that lie on their side, unless the text stands on such already.</summary>
    public void Turn()
    {
        if (!AreTurned && !upright.IsLandscape) Leave(turned: true);
    }

    /// <summary>Begins upright pages, unless the text stands on such already.</summary>
    public void TurnBack()
    {
        if (AreTurned) Leave(turned: false);
    }

    private void Leave(bool turned)
    {
        paragraphs.EndSection(Current);
        _isFirst = false;
        AreTurned = turned;
        fill.StartPage();
    }
}
