using System.Security.Cryptography;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Live;

/// <summary>A plan's page as it was built.</summary>
/// <param name="Path">Of its address.</param>
/// <param name="Version">Equal for equal pages.</param>
internal sealed record PreviewPage(string Path, string Title, ReadOnlyMemory<byte> Html, string Version)
{
    private const int VersionLength = 16;

    public static PreviewPage Of(Document document, ReadOnlyMemory<byte> html) => new(
        $"/{Uri.EscapeDataString(document.Info.Name)}.html",
        document.Info.Title,
        html,
        Convert.ToHexStringLower(SHA256.HashData(html.Span))[..VersionLength]);
}
