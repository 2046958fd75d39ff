namespace Kpss.Tests.Cases;

/// <summary>What is wrong with a run of a case; empty when nothing is.</summary>
internal static class Verdict
{
    public static string On(Case @case, CaseRun run, Func<string, string?> variable)
    {
        if (run.Problems.Count > 0) return string.Join('\n', run.Problems);
        return On(@case.Expected, run.Texts, variable);
    }

    /// <param name="folder">Holds the `*.verified.*` files.</param>
    public static string On(string folder, IReadOnlyDictionary<string, string> texts, Func<string, string?> variable)
    {
        if (variable("KPSS_ACCEPT") != "1") return Golden.Compare(folder, texts);
        if (variable("CI") == "true") return "KPSS_ACCEPT=1 is refused under CI: nobody reads what a build server accepts.";

        Golden.Accept(folder, texts);
        return "";
    }
}
