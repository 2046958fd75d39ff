using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>
/// What a timeframe may look like. The reader alone knows which ones make sense; this lets through all that it takes
/// and stops what holds no year, or a word that no timeframe has.
/// </summary>
internal static class TimeframePattern
{
    private const string Year = @"(?:199\d|20\d\d|2100)";
    private const string Gap = @"[\s.,()/–-]+";

    private static readonly string Dated =
        $@"(?=[^]*{Year})(?:{Gap})?(?:(?:\d+|[qQ][1-4]|[iIvV]+|{WordPattern.Any(Vocabulary())})(?:{Gap}|$))+$";

    /// <param name="others">Words that may stand in its place.</param>
    public static string Of(params string[] others) => $@"^\s*(?:{WordPattern.Any([.. TimeframeReader.Ongoing, .. others])})\s*$|^{Dated}";

    /// <summary>A stretch with a beginning and an end: `od` asks for one of the words and marks before an end, `do` for a beginning.</summary>
    public static readonly string Period = $@"^(?!\s*(?:(?:{WordPattern.Any(TimeframeReader.Ongoing)})[\s(,]+)?(?:[oO][dD]|[dD][oO])\s(?![^]*(?:\s[dD][oO]\s|[aA][zZžŽ]\s|[–-]))){Dated}";

    private static SortedSet<string> Vocabulary()
    {
        var words = new SortedSet<string>(StringComparer.Ordinal) { "od", "do", "az", "a", "rok", "roku" };
        foreach (var word in (IEnumerable<string>)[.. Days.Words, .. TimeframeReader.Ongoing]) words.Add(Words.Fold(word));
        return words;
    }
}
