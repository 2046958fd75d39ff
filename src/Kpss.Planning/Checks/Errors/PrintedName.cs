using Kpss.Planning.Grammar;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

/// <summary>The name by which a document prints a field, written in the place of its key.</summary>
internal static class PrintedName
{
    /// <summary>True for the whole name and for one of those it joins: `realizátor` of „Realizátor, spolupracující subjekt“.</summary>
    public static bool IsOf(Field field, string key)
    {
        if (field.Label is not { } label) return false;
        var (written, folded) = (Words.Fold(key).Replace('_', ' '), Words.Fold(label));
        return folded == written || Array.IndexOf(folded.Split((char[])[',', '/', '(', ')'], StringSplitOptions.TrimEntries), written) >= 0;
    }
}
