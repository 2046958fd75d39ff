using System.Security.Cryptography;
using System.Text;
using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live.Site;

/// <summary>Headers that keep a page to itself: nothing is loaded from elsewhere, and nobody elsewhere can load or frame it.</summary>
internal static class SafeHeaders
{
    private static readonly Sequence<WebHeader> Always =
    [
        new("Cache-Control", "no-store"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <param name="type">Null where there is no content.</param>
    public static Sequence<WebHeader> For(string? type) => WithPolicy(type, "");

    /// <summary>The scripts of the page run, and no others: neither one from an address nor one in an attribute.</summary>
    public static Sequence<WebHeader> ForPage(byte[] html, string type) =>
        WithPolicy(type, $"; script-src{HashesOfScripts(html)}; style-src 'unsafe-inline'; img-src data:; connect-src 'self'");

    private static Sequence<WebHeader> WithPolicy(string? type, string allowed)
    {
        var policy = new WebHeader("Content-Security-Policy", $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'{allowed}");
        return type is null ? [.. Always, policy] : [.. Always, policy, new("Content-Type", type)];
    }

    private static string HashesOfScripts(ReadOnlySpan<byte> html)
    {
        var hashes = new StringBuilder();
        for (var start = html.IndexOf("<script"u8); start >= 0; start = html.IndexOf("<script"u8))
        {
            html = html[start..];
            html = html[(html.IndexOf((byte)'>') + 1)..];
            var end = html.IndexOf("</script>"u8);
            hashes.Append($" 'sha256-{Convert.ToBase64String(SHA256.HashData(html[..end]))}'");
            html = html[end..];
        }

        return hashes.ToString();
    }
}
