namespace Kpss.Planning.Checks.Warnings.Publicity;

/// <summary>Registration numbers of projects as the monitoring systems MS2014+ and MS2021+ give them.</summary>
internal static class ProjectNumber
{
    // 0 stands for any digit.
    private static readonly string[] Forms = ["CZ.00.00.00/00/00_000/0000000", "CZ.00.0.00/0.0/0.0/00_000/0000000", "CZ.00.0.000/0.0/0.0/00_000/0000000"];

    public static bool IsOne(string text)
    {
        foreach (var form in Forms)
        {
            if (Fits(text, form)) return true;
        }

        return false;
    }

    private static bool Fits(string text, string form)
    {
        if (text.Length != form.Length) return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != form[i]) return false;
        }

        return true;
    }
}
