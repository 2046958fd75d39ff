using Kpss.Rendering.Docx.Verification;

namespace Kpss.Tests.Docx;

/// <summary>All that is wrong with a Word file, but for what people need who don't see it: trees made for a test needn't be accessible.</summary>
public static class DocxValidation
{
    public static IReadOnlyList<string> Errors(byte[] docx) =>
        [.. WordVerifier.Verify(docx).Where(fault => fault.Kind != FaultKind.Access).Select(fault => fault.ToString())];
}
