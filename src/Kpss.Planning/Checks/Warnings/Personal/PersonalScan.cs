using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Personal;

internal enum PersonalKind
{
    Email,
    Phone,
    BirthNumber,
}

internal sealed record PersonalPlace(TextRange Range, PersonalKind Kind);

/// <summary>Finds what points to a person: e-mail addresses, Czech phone and birth numbers.</summary>
internal static class PersonalScan
{
    public static List<PersonalPlace> In(string text)
    {
        var found = new List<PersonalPlace>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (EmailAddress.Around(text, at) is { } email) found.Add(new(email, PersonalKind.Email));
        }

        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0; at = NextDigit(text, at))
        {
            var end = DigitGroups.End(text, at);
            var digits = TextRange.Between(at, end);
            if (BirthNumber.IsOne(text, digits)) found.Add(new(digits, PersonalKind.BirthNumber));
            else if (PhoneNumber.At(text, at, end) is { } phone) found.Add(new(phone, PersonalKind.Phone));
            at = end;
        }

        return found;
    }

    private static int NextDigit(string text, int from)
    {
        if (from >= text.Length) return -1;
        var next = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return next < 0 ? -1 : from + next;
    }
}
