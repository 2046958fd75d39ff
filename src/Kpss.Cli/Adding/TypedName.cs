using Kpss.Cli.CommandLine;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>A name or a title as it comes from the command line.</summary>
internal static class TypedName
{
    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the sources refuse comes from a terminal or another program unseen, and not even by hand could it be written there.</summary>
    public static Refusal? Refuse(string text) => InvisibleCharacters.FirstIn(text) is >= 0 and var at
        ? new Refusal($"v „{Words.Quote(text)}“ je znak, který není vidět a do plánu nepatří: U+{(int)text[at]:X4}", $"in “{Words.Quote(text)}” there is a character that cannot be seen and belongs in no plan: U+{(int)text[at]:X4}")
            .WithHint("napište text znovu, nekopírujte ho odjinud", "type the text anew instead of copying it")
        : null;
}
