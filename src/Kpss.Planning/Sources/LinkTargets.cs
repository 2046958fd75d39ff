namespace Kpss.Planning.Sources;

/// <summary>Where a link may lead: the web, an e-mail address, a telephone, or a relative address.</summary>
public static class LinkTargets
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    public static bool IsAllowed(string target)
    {
        if (target.Length == 0 || InvisibleCharacters.FirstIn(target) >= 0) return false;
        foreach (var c in target)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return false;
        }

        foreach (var scheme in Schemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return IsWhole(target, scheme);
        }

        // Relative: whatever has no scheme and no host. A colon behind a slash belongs to the path.
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var slash = target.IndexOf('/', StringComparison.Ordinal);
        return !target.StartsWith("//", StringComparison.Ordinal) && (colon < 0 || slash >= 0 && slash < colon);
    }

    /// <summary>True for a whole address of the web, with its scheme and host.</summary>
    public static bool IsWeb(string target) => target.StartsWith("http", StringComparison.OrdinalIgnoreCase) && target.Contains("://", StringComparison.Ordinal) && IsAllowed(target);

    /// <summary>True for one e-mail address with a domain.</summary>
    public static bool IsMail(string address) =>
        IsAllowed($"mailto:{address}") && address.AsSpan().IndexOfAny("?,;/") < 0 && address[(address.IndexOf('@') + 1)..].Trim('.').Contains('.');

    private static bool IsWhole(string target, string scheme)
    {
        var rest = target[scheme.Length..];
        if (rest.Length == 0 || !Uri.TryCreate(target, UriKind.Absolute, out var address)) return false;
        return scheme switch
        {
            "mailto:" => IsMailbox(rest.Split('?')[0]),
            "tel:" => true,
            _ => rest.StartsWith("//", StringComparison.Ordinal) && address.Host.Length > 0,
        };
    }

    private static bool IsMailbox(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < address.Length - 1 && address.IndexOf('@', at + 1) < 0;
    }
}
