using Kpss.Rendering.Docx.Verification;

namespace Kpss.Tests.Docx;

/// <summary>What Word from 2010 to Microsoft 365, or a reader in it, would object to.</summary>
public static class DocxValidation
{
    public static IReadOnlyList<string> Errors(byte[] docx) => [.. WordVerifier.Verify(docx).Select(fault => fault.ToString())];
}
