namespace Kpss.Planning.Sources;

/// <summary>
/// Latin letters with marks (Unicode 15.1, U+00C0–U+024F and U+1E00–U+1EFF): what a letter and a combining mark
/// make together. The program runs without ICU, where the framework composes nothing beyond ASCII.
/// </summary>
internal static class LatinMarks
{
    private static readonly Mark[] Marks =
    [
        new('\u0300', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        new('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        new('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        new('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        new('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
        new('\u0306', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
        new('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        new('\u0308', "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
        new('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        new('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        new('\u030B', "OoUu", "ŐőŰű"),
        new('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        new('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        new('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ];

    /// <summary>The letter with the mark on it, or the null character when Unicode has no such letter.</summary>
    public static char Compose(char letter, char combining)
    {
        foreach (var mark in Marks)
        {
            if (mark.Combining != combining) continue;
            var at = mark.Bare.IndexOf(letter, StringComparison.Ordinal);
            return at < 0 ? '\0' : mark.Marked[at];
        }

        return '\0';
    }

    /// <summary>The letter without the outermost of its marks; itself when it has none.</summary>
    public static char Bare(char letter)
    {
        foreach (var mark in Marks)
        {
            var at = mark.Marked.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0) return mark.Bare[at];
        }

        return letter;
    }

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u030C' || IsBelow(c);

    /// <summary>Cedilla and ogonek hang below: in canonical order they come before the marks above the letter.</summary>
    public static bool IsBelow(char c) => c is '\u0327' or '\u0328';

    private readonly record struct Mark(char Combining, string Bare, string Marked);
}
