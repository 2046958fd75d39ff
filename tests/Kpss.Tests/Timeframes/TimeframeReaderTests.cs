using Kpss.Planning.Model.Timeframes;
using Xunit;

namespace Kpss.Tests.Timeframes;

public sealed class TimeframeReaderTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("od 2025", "2025-01-01", null)]
    [InlineData("Od 1. 3. 2025", "2025-03-01", null)]
    [InlineData("do 30. 6. 2025", null, "2025-06-30")]
    [InlineData("2025–2026", "2025-01-01", "2026-12-31")]
    [InlineData("2025-2026", "2025-01-01", "2026-12-31")]
    [InlineData("2. pololetí 2025", "2025-07-01", "2025-12-31")]
    [InlineData("II. pololetí 2025", "2025-07-01", "2025-12-31")]
    [InlineData("1. čtvrtletí 2025", "2025-01-01", "2025-03-31")]
    [InlineData("1.–2. čtvrtletí 2025", "2025-01-01", "2025-06-30")]
    [InlineData("leden–březen 2025", "2025-01-01", "2025-03-31")]
    [InlineData("září 2025", "2025-09-01", "2025-09-30")]
    [InlineData("14. 5. – 17. 8. 2025", "2025-05-14", "2025-08-17")]
    [InlineData("od ledna do března 2025", "2025-01-01", "2025-03-31")]
    [InlineData("průběžně", null, null)]
    [InlineData("Průběžně od 2025", "2025-01-01", null)]
    [InlineData("průběžně 2025–2026", "2025-01-01", "2026-12-31")]
    [InlineData("prubezne od 2025", "2025-01-01", null)]
    [InlineData("kazdorocne", null, null)]
    [InlineData("2.pololetí 2025", "2025-07-01", "2025-12-31")]
    [InlineData("konec roku 2025", "2025-10-01", "2025-12-31")]
    [InlineData("3/2025", "2025-03-01", "2025-03-31")]
    public void Ways_to_say_when_are_read(string written, string? from, string? to)
    {
        var timeframe = TimeframeReader.Read(written);
        Assert.NotNull(timeframe);
        Assert.Equal((from, to), (timeframe.From?.ToString("yyyy-MM-dd", null), timeframe.To?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("někdy")]
    [InlineData("letos")]
    [InlineData("2026–2024")]
    [InlineData("31. 2. 2025")]
    [InlineData("13/2025")]
    [InlineData("5. čtvrtletí 2025")]
    [InlineData("20255")]
    [InlineData("od")]
    [InlineData("")]
    public void What_says_no_time_is_refused(string written) => Assert.Null(TimeframeReader.Read(written));

    [Theory]
    [InlineData("2025-12-31", "31. 12. 2025")]
    [InlineData("do  2025-06-30", "do 30. 6. 2025")]
    [InlineData("rok 2025", "2025")]
    [InlineData("Prubezne od 2025", "Průběžně od 2025")]
    [InlineData("2.pololetí 2025", "2. pololetí 2025")]
    [InlineData("od\u00A02025", "od 2025")]
    public void Text_is_tidied_for_printing(string written, string printed) => Assert.Equal(printed, TimeframeReader.Read(written)?.Text);
}
