using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks.Errors;

/// <summary>Whether a value stands alone behind its key or is one of a list.</summary>
internal enum ListPlace
{
    Alone,
    Dashes,
    Brackets,
}

internal static class ListPlaces
{
    public static ListPlace Of(SourceSpan value)
    {
        var before = value.File.Text.AsSpan(0, value.Start).TrimEnd(" \"'");
        return before switch
        {
            [.., '-'] => ListPlace.Dashes,
            [.., '[' or ','] => ListPlace.Brackets,
            _ => ListPlace.Alone,
        };
    }
}
