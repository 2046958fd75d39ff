using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Office;

/// <summary>LibreOffice for the time of one build: looked for once, and asked for no PDF twice in a row.</summary>
public sealed class OfficeDesk(IWorld world)
{
    private string? _program;
    private bool _isLookedFor;
    private ReadOnlyMemory<byte> _docx;
    private PdfResult? _last;

    public bool IsThere
    {
        get
        {
            if (!_isLookedFor) _program = LibreOffice.Places.Find(world);
            _isLookedFor = true;
            return _program is not null;
        }
    }

    internal PdfResult ToPdf(ReadOnlyMemory<byte> docx)
    {
        if (!IsThere) throw new InvalidOperationException("LibreOffice isn't there.");
        if (_last is not null && docx.Span.SequenceEqual(_docx.Span)) return _last;

        _docx = docx;
        _last = LibreOffice.ToPdf(world, _program!, docx);
        return _last;
    }
}
