using System.Globalization;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Reporting;

/// <summary>Words and numbers as each language writes them.</summary>
public static class Wording
{
    public static Bilingual Severity(Severity severity) => severity switch
    {
        Documents.Diagnostics.Severity.Error => new("chyba", "error"),
        Documents.Diagnostics.Severity.Warning => new("varování", "warning"),
        _ => new("poznámka", "info"),
    };

    public static string Errors(int count, Language language) => language == Language.Czech
        ? $"{count} {Plural.Of(count, "chyba", "chyby", "chyb")}"
        : $"{count} {Plural.Of(count, "error", "errors")}";

    public static string Warnings(int count, Language language) => language == Language.Czech
        ? $"{count} varování"
        : $"{count} {Plural.Of(count, "warning", "warnings")}";

    public static string Notes(int count, Language language) => language == Language.Czech
        ? $"{count} {Plural.Of(count, "poznámka", "poznámky", "poznámek")}"
        : $"{count} {Plural.Of(count, "note", "notes")}";

    public static Bilingual AndMore(int count) => new(
        $"… a {Plural.Of(count, "další", "další", "dalších")} {count}; všechno vypíše kpss check --format json",
        $"… and {count} more; kpss check --format json tells all");

    /// <summary>`v 1 souboru`, `ve 3 souborech`.</summary>
    public static string Preposition(int count) => count is 2 or 3 or 4 or 12 or 13 or 14 or >= 20 and < 50 or >= 100 and < 500 ? "ve" : "v";

    /// <summary>With one decimal: `0,2`.</summary>
    public static string Decimal(double value, Language language)
    {
        var text = value.ToString("0.0", CultureInfo.InvariantCulture);
        return language == Language.Czech ? text.Replace('.', ',') : text;
    }

    public static string Seconds(TimeSpan time, Language language) => $"{Decimal(time.TotalSeconds, language)} s";

    /// <summary>In thousands of bytes, as file managers outside Windows count.</summary>
    public static string Size(long bytes, Language language) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{Decimal(bytes / 1e3, language)} kB",
        _ => $"{Decimal(bytes / 1e6, language)} MB",
    };
}
