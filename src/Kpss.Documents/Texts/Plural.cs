namespace Kpss.Documents.Texts;

/// <summary>The form of a word behind a number.</summary>
public static class Plural
{
    /// <summary>Czech counts one, two to four, and all the rest: `1 soubor`, `3 soubory`, `5 souborů`.</summary>
    public static string Of(int count, string one, string few, string many) => count switch
    {
        1 => one,
        2 or 3 or 4 => few,
        _ => many,
    };

    /// <summary>English counts one and all the rest.</summary>
    public static string Of(int count, string one, string many) => count == 1 ? one : many;
}
