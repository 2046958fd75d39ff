using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks;

public static class FailedCheck
{
    public static readonly Rule Rule = new(
        "KPSS0900",
        Severity.Error,
        new("vnitřní chyba kontroly", "an internal error of a check"),
        new(
            "Jedna z kontrol selhala. To je chyba kpss, ne vašeho plánu; ostatní kontroly proběhly.",
            "One of the checks failed. That is a bug in kpss, not a mistake in your plan; the other checks ran."),
        Bad: "",
        Good: "");

    public static Diagnostic At(string code, Exception error) => Rule
        .At(null, $"kontrola {code} selhala: {error.GetType().Name}", $"the check {code} failed: {error.GetType().Name}")
        .WithHint("ohlaste to prosím autorům kpss i s plánem, u kterého se to stalo", "please report it to the authors of kpss with the plan at hand");
}
