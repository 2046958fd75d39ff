using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Sources;

/// <summary>Keeps a mistake of kpss in one file from losing what was found in all others.</summary>
public static class ReadingGuard
{
    /// <param name="place">Where the reading began.</param>
    /// <returns>Null also when reading threw, which is reported.</returns>
    public static T? Guarded<T>(this Report report, SourceSpan place, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // A reader that throws is our mistake; the author still gets what all others found.
        catch (Exception error)
#pragma warning restore CA1031
        {
            report.Add(FailedReading.At(place, error));
            return null;
        }
    }
}
