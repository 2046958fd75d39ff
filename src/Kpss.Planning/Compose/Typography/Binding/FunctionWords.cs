namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Words that nobody counts: „v bodě 3 se“, „od 1 do 5“.</summary>
internal static class FunctionWords
{
    private static readonly string[] All =
    [
        "a", "i", "k", "o", "s", "u", "v", "z", "ač", "aby", "ale", "ani", "atd", "apod", "až", "bez", "bude", "budou", "byl",
        "byla", "bylo", "byly", "by", "či", "do", "dle", "je", "jako", "jsou", "ke", "která", "které", "který", "mezi", "má",
        "na", "nad", "nebo", "od", "po", "pod", "podle", "pro", "proti", "před", "při", "resp", "se", "si", "tak", "tj", "už",
        "ve", "viz", "vs", "za", "ze", "že",
    ];

    public static bool Contain(ReadOnlySpan<char> word) => Words.Contain(All, word);
}
