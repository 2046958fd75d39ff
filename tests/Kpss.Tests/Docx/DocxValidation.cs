using Kpss.Rendering.Docx.Verification;

namespace Kpss.Tests.Docx;

/// <summary>What Word from 2010 to Microsoft 365 would object to. Trees made for a test needn't be accessible.</summary>
public static class DocxValidation
{
    public static IReadOnlyList<string> Errors(byte[] docx) =>
        [.. WordVerifier.Verify(docx).Where(fault => fault.Kind == FaultKind.Schema).Select(fault => fault.ToString())];
}
