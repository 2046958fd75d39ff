using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Personal;

internal static class EmailAddress
{
    /// <summary>Mailboxes of offices, not of people.</summary>
    private static readonly string[] Offices =
    [
        "info", "podatelna", "epodatelna", "posta", "post", "urad", "kontakt", "sekretariat", "office", "mail", "email",
        "mesto", "obec", "kancelar", "recepce", "poradna", "socialni", "kpss", "komunitniplanovani", "gdpr", "poverenec", "redakce",
    ];

    public static TextRange? Around(string text, int at)
    {
        var start = at;
        while (start > 0 && IsOfLocalPart(text[start - 1])) start--;
        while (start < at && text[start] == '.') start++;
        var end = at + 1;
        while (end < text.Length && IsOfDomain(text[end])) end++;
        while (end > at && text[end - 1] is '.' or '-') end--;

        var domain = text.AsSpan(at + 1, Math.Max(0, end - at - 1));
        if (start == at || domain.IndexOf('.') <= 0 || !char.IsAsciiLetter(domain[^1])) return null;
        return IsOffice(text.AsSpan(start, at - start)) ? null : TextRange.Between(start, end);
    }

    private static bool IsOffice(ReadOnlySpan<char> mailbox)
    {
        foreach (var office in Offices)
        {
            if (mailbox.Equals(office, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsOfLocalPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    private static bool IsOfDomain(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}
