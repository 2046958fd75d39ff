using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Rules;

public static class BadAddress
{
    public static readonly Rule Rule = new(
        "KPSS0163",
        Severity.Error,
        new("adresa, na kterou se čtenář nedostane", "an address that leads a reader nowhere"),
        new(
            "Z webu, e-mailu a telefonu v tiráži se stávají odkazy, proto musejí být celé: web začíná https://, e-mail má zavináč a doménu, telefon devět číslic (za ním může stát „linka 12“), cizí navíc předvolbu s plusem; tísňové a krizové linky stačí krátké.",
            "The web address, e-mail and telephone in the imprint become links, so they must be whole: the web starts with https://, an e-mail has its @ and domain, a telephone nine digits (`linka 12` may follow), a foreign one its prefix with a plus; emergency and help lines may be short."),
        Bad: "kontakt:\n  web: www.klatovy.cz",
        Good: "kontakt:\n  web: https://www.klatovy.cz/");

    public static Diagnostic Web(SourceSpan span, string address)
    {
        var diagnostic = Rule.At(span, $"„{Words.Quote(address)}“ není celá webová adresa", $"“{Words.Quote(address)}” is not a whole web address");
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? diagnostic.WithHint($"napište „https://{Words.Quote(address)}“", $"write `https://{Words.Quote(address)}`")
            : diagnostic.WithHint("napište ji celou, třeba https://www.klatovy.cz/", "write it in full, such as https://www.klatovy.cz/");
    }

    public static Diagnostic Mail(SourceSpan span, string address) => Rule
        .At(span, $"„{Words.Quote(address)}“ není e-mailová adresa", $"“{Words.Quote(address)}” is not an e-mail address")
        .WithHint("napište jednu adresu, třeba podatelna@mesto.cz; více adres jako seznam", "write one address, such as podatelna@mesto.cz; several of them as a list");

    public static Diagnostic Phone(SourceSpan span, string number) => Rule
        .At(span, $"„{Words.Quote(number)}“ není telefonní číslo", $"“{Words.Quote(number)}” is not a telephone number")
        .WithHint("napište devět číslic, třeba 376 347 111 nebo 376 347 111 linka 12; více čísel jako seznam", "write nine digits, such as 376 347 111 or 376 347 111 linka 12; several numbers as a list");
}
