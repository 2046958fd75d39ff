using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Xunit;

namespace Kpss.Tests.Cli;

public class WordingTests
{
    [Theory]
    [InlineData(1, 0, "1 chyba; nic nebylo zapsáno.", "1 error; nothing was written.")]
    [InlineData(2, 1, "2 chyby, 1 varování; nic nebylo zapsáno.", "2 errors, 1 warning; nothing was written.")]
    [InlineData(4, 2, "4 chyby, 2 varování; nic nebylo zapsáno.", "4 errors, 2 warnings; nothing was written.")]
    [InlineData(5, 0, "5 chyb; nic nebylo zapsáno.", "5 errors; nothing was written.")]
    [InlineData(11, 0, "11 chyb; nic nebylo zapsáno.", "11 errors; nothing was written.")]
    [InlineData(22, 0, "22 chyb; nic nebylo zapsáno.", "22 errors; nothing was written.")]
    public void A_stopped_build_counts_in_both_languages(int errors, int warnings, string czech, string english)
    {
        var findings = new Findings([], errors, warnings, 0, Strict: false);
        Assert.Equal(czech, Summary.OfStoppedBuild(findings, Language.Czech));
        Assert.Equal(english, Summary.OfStoppedBuild(findings, Language.English));
    }

    [Theory]
    [InlineData(0, 0, "V pořádku, bez chyb a varování.", "All fine, no errors or warnings.")]
    [InlineData(1, 0, "1 varování.", "1 warning.")]
    [InlineData(0, 3, "3 poznámky.", "3 notes.")]
    [InlineData(2, 5, "2 varování, 5 poznámek.", "2 warnings, 5 notes.")]
    public void What_is_no_error_is_counted_too(int warnings, int notes, string czech, string english)
    {
        var findings = new Findings([], 0, warnings, notes, Strict: false);
        Assert.Equal(czech, Summary.Of(findings, Language.Czech));
        Assert.Equal(english, Summary.Of(findings, Language.English));
    }

    [Fact]
    public void Strictness_explains_why_warnings_failed()
    {
        var findings = new Findings([], 0, 1, 0, Strict: true);
        Assert.Equal("1 varování (--strict: varování platí za chyby); nic nebylo zapsáno.", Summary.OfStoppedBuild(findings, Language.Czech));
        Assert.Equal("1 warning (--strict: warnings count as errors).", Summary.Of(findings, Language.English));
    }

    [Theory]
    [InlineData(999, "999 B", "999 B")]
    [InlineData(34_540, "34,5 kB", "34.5 kB")]
    [InlineData(2_000_000, "2,0 MB", "2.0 MB")]
    public void Sizes_have_the_decimal_mark_of_the_language(long bytes, string czech, string english)
    {
        Assert.Equal(czech, Wording.Size(bytes, Language.Czech));
        Assert.Equal(english, Wording.Size(bytes, Language.English));
    }
}
