namespace Kpss.Planning.Review.Texts;

/// <summary>Whether two short texts print alike.</summary>
internal static class Alike
{
    public static bool Are(string? left, string? right)
    {
        if (left is null || right is null || left == right) return left == right;
        var (ofLeft, ofRight) = (Tokens.Of(left), Tokens.Of(right));
        if (ofLeft.Length != ofRight.Length) return false;
        for (var at = 0; at < ofLeft.Length; at++)
        {
            if (ofLeft[at].Key != ofRight[at].Key) return false;
        }

        return true;
    }
}
