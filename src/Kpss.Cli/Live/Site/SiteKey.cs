using System.Security.Cryptography;
using System.Text;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live.Site;

/// <summary>
/// Opens the preview to its user and to no other account of the same machine: a secret in the address, for which the
/// browser gets a cookie. Every start has another one.
/// </summary>
/// <param name="ticket">
/// A key that opens only once, for the address that a browser is started with: every account can see that.
/// </param>
internal sealed class SiteKey(string secret, string ticket)
{
    private const string Name = "klic";

    private bool _isTicketTaken;

    public string AddressFor(int port) => AddressWith(secret, port);

    public string AddressForOnce(int port) => AddressWith(ticket, port);

    /// <summary>Takes the ticket where it is the key.</summary>
    public bool IsIn(WebRequest request)
    {
        foreach (var part in request.Target[(request.Target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&'))
        {
            if (!part.StartsWith($"{Name}=", StringComparison.Ordinal)) continue;
            var given = part[(Name.Length + 1)..];
            if (Same(given, secret)) return true;
            if (Same(given, ticket)) return !Interlocked.Exchange(ref _isTicketTaken, true);
        }

        return false;
    }

    public bool IsHeldBy(WebRequest request)
    {
        var name = $"{CookieFor(request.Port)}=";
        foreach (var part in (request.Cookie ?? "").Split(';'))
        {
            var cookie = part.Trim();
            if (cookie.StartsWith(name, StringComparison.Ordinal) && Same(cookie[name.Length..], secret)) return true;
        }

        return false;
    }

    /// <summary>Gone when the browser is closed.</summary>
    public WebHeader Cookie(int port) => new("Set-Cookie", $"{CookieFor(port)}={secret}; Path=/; HttpOnly; SameSite=Strict");

    private static string AddressWith(string key, int port) => $"http://127.0.0.1:{port}/?{Name}={key}";

    /// <summary>Browsers know only one set of cookies for all ports.</summary>
    private static string CookieFor(int port) => $"kpss-{port}";

    /// <summary>Takes as long wherever the two differ.</summary>
    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
