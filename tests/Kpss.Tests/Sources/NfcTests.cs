using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class NfcTests
{
    [Theory]
    [InlineData("Pr\u030Ci\u0301lis\u030C z\u030Clut\u030Couc\u030Cky\u0301 ku\u030An\u030C", "Příliš žluťoučký kůň")]
    [InlineData("u\u0301pe\u030Cl d\u030Ca\u0301belske\u0301 o\u0301dy", "úpěl ďábelské ódy")]
    [InlineData("U\u030A C\u030C R\u030C S\u030C Z\u030C E\u030C N\u030C T\u030C D\u030C Y\u0301", "Ů Č Ř Š Ž Ě Ň Ť Ď Ý")]
    [InlineData("l\u030Cubo\u0302n\u030C", "ľubôň")]
    [InlineData("Z\u0307o\u0301\u0142c\u0301 a\u0328 e\u0328", "Żółć ą ę")]
    [InlineData("o\u0308 u\u0308 o\u030B u\u030B A\u030A", "ö ü ő ű Å")]
    [InlineData("u\u0308\u0304 u\u0308\u0301 u\u0308\u030C u\u0308\u0300", "ǖ ǘ ǚ ǜ")]
    [InlineData("ü\u030C", "ǚ")]
    [InlineData("a\u0302\u0301", "ấ")]
    [InlineData("n\u0303 c\u0327 o\u0303 g\u0306 s\u0327 I\u0307", "ñ ç õ ğ ş İ")]
    [InlineData("\u01EBx o\u0328\u0304", "ǫx ǭ")]
    public void Letters_and_marks_become_letters(string apart, string composed) => Assert.Equal(composed, Nfc.Compose(apart));

    [Theory]
    [InlineData("o\u0304\u0328", "ǭ")]
    [InlineData("c\u030C\u0327", "ç\u030C")]
    [InlineData("q\u030C", "q\u030C")]
    [InlineData("q\u0301\u030C", "q\u0301\u030C")]
    [InlineData("c\u0308\u030C", "c\u0308\u030C")]
    [InlineData("\u030Ca", "\u030Ca")]
    [InlineData("č\u0301", "č\u0301")]
    public void A_mark_goes_into_canonical_order_and_never_jumps_over_another(string apart, string composed) =>
        Assert.Equal(composed, Nfc.Compose(apart));

    [Theory]
    [InlineData("")]
    [InlineData("Příliš žluťoučký kůň")]
    [InlineData("plain")]
    [InlineData("\u0323\u0310")]
    [InlineData("q\u030C")]
    public void What_is_composed_stays_the_same_instance(string text) => Assert.Same(text, Nfc.Compose(text));

    [Fact]
    public void Every_marked_letter_of_the_european_blocks_is_known()
    {
        // Canonical decompositions of the Unicode Character Database, U+00C0–U+017F and U+01CD–U+01DC.
        string[] rows =
        [
            "0300 AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜ",
            "0301 AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘ",
            "0302 AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
            "0303 AÃNÑOÕaãnñoõIĨiĩUŨuũ",
            "0304 AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖ",
            "0306 AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ",
            "0307 CĊcċEĖeėGĠgġIİZŻzż",
            "0308 AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ",
            "030A AÅaåUŮuů",
            "030B OŐoőUŰuű",
            "030C CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚ",
            "0327 CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ",
            "0328 AĄaąEĘeęIĮiįUŲuų",
        ];
        foreach (var row in rows)
        {
            var mark = (char)Convert.ToInt32(row[..4], 16);
            for (var i = 5; i < row.Length; i += 2) Assert.Equal($"{row[i + 1]}", Nfc.Compose($"{row[i]}{mark}"));
        }
    }

    [Fact]
    public void Composing_twice_changes_nothing()
    {
        const string apart = "c\u030C\u0327\u0301 q\u0328\u0327\u030C o\u0328\u0304\u0301";
        var once = Nfc.Compose(apart);
        Assert.Equal(once, Nfc.Compose(once));
    }
}
