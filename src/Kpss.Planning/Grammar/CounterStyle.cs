using System.Globalization;

namespace Kpss.Planning.Grammar;

/// <summary>A way to write ordinals: digits, letters or Roman numerals.</summary>
public abstract class CounterStyle
{
    public static CounterStyle? Named(string name) => name switch
    {
        "n" => new Digits(),
        "písmeno" or "pismeno" => new Letters('a'),
        "PÍSMENO" or "PISMENO" => new Letters('A'),
        "římské" or "rimske" => new RomanNumerals(),
        _ => null,
    };

    public abstract string Print(int ordinal);

    /// <summary>How many items of a level a plan may have; what is more is a year, a sum or a slip.</summary>
    private const int Largest = 9999;

    /// <summary>How many characters at the start of the text can belong to a counter.</summary>
    public abstract int LengthAt(ReadOnlySpan<char> text);

    public abstract int? Parse(ReadOnlySpan<char> text);

    private sealed class Digits : CounterStyle
    {
        private const int Longest = 4;

        public override string Print(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);

        public override int LengthAt(ReadOnlySpan<char> text)
        {
            var length = 0;
            while (length < text.Length && length < Longest && char.IsAsciiDigit(text[length])) length++;
            return length;
        }

        // Leading zeros would give one number two spellings.
        public override int? Parse(ReadOnlySpan<char> text) =>
            text[0] != '0' ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    private sealed class Letters(char first) : CounterStyle
    {
        private const int Count = 26;

        public override string Print(int ordinal) =>
            ordinal <= Count ? ((char)(first + ordinal - 1)).ToString() : Print((ordinal - 1) / Count) + Print((ordinal - 1) % Count + 1);

        public override int LengthAt(ReadOnlySpan<char> text)
        {
            var length = 0;
            while (length < text.Length && length < 2 && text[length] >= first && text[length] < first + Count) length++;
            return length;
        }

        public override int? Parse(ReadOnlySpan<char> text)
        {
            var ordinal = 0;
            foreach (var letter in text) ordinal = ordinal * Count + letter - first + 1;
            return ordinal;
        }
    }

    private sealed class RomanNumerals : CounterStyle
    {
        private static readonly (int Value, string Text)[] Signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
            (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];

        private const string Numerals = "IVXLCDM";
        private const int LongestNumeral = 15;

        public override string Print(int ordinal)
        {
            var text = "";
            foreach (var (value, sign) in Signs)
            {
                for (; ordinal >= value; ordinal -= value) text += sign;
            }

            return text;
        }

        public override int LengthAt(ReadOnlySpan<char> text)
        {
            var length = 0;
            while (length < text.Length && length < LongestNumeral && Numerals.Contains(text[length])) length++;
            return length;
        }

        public override int? Parse(ReadOnlySpan<char> text)
        {
            var rest = text;
            var ordinal = 0;
            foreach (var (value, sign) in Signs)
            {
                for (; rest.StartsWith(sign, StringComparison.Ordinal); rest = rest[sign.Length..]) ordinal += value;
            }

            // `IIII` adds up too, but isn't how four is written.
            return rest.IsEmpty && ordinal <= Largest && text.SequenceEqual(Print(ordinal)) ? ordinal : null;
        }
    }
}
