namespace Kpss.Tests.Architecture;

internal static class Namespaces
{
    /// <summary>Whether a namespace is one of the given ones or lies below one.</summary>
    public static bool IsWithin(string name, params ReadOnlySpan<string> roots)
    {
        foreach (var root in roots)
        {
            if (name == root || name.StartsWith(root + ".", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
