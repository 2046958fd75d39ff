using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Rules;

public static class ForbiddenLink
{
    public static readonly Rule Rule = new(
        "KPSS0121",
        Severity.Error,
        new("odkaz jinam než na web, e-mail nebo telefon", "a link elsewhere than to the web, e-mail or telephone"),
        new(
            "Odkaz smí začínat http:, https:, mailto: nebo tel:, nebo být relativní. Adresa musí být celá: se jménem webu, e-mail se zavináčem. Jiné odkazy (javascript:, file:) by čtenáři plánu ublížily nebo nefungovaly.",
            "A link may start with http:, https:, mailto: or tel:, or be relative. The address must be whole: with the name of the site, an e-mail with its @. Others (javascript:, file:) would harm the plan's readers or not work."),
        Bad: "[registr](file:///C:/registr.docx)",
        Good: "[registr](https://www.mpsv.cz/)");

    public static Diagnostic At(SourceSpan span, string target) => Rule
        .At(span, $"odkaz na „{Words.Quote(target)}“ není dovolen", $"a link to “{Words.Quote(target)}” is not allowed")
        .WithHint("napište ho celý: https://…, http://…, mailto:jmeno@adresa nebo tel:…", "write it in full: https://…, http://…, mailto:name@address or tel:…");
}
