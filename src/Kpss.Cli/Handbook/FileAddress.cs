namespace Kpss.Cli.Handbook;

/// <summary>The address under which browsers open a file.</summary>
internal static class FileAddress
{
    /// <param name="path">Absolute, with forward slashes: `/home/jana`, `C:/Users`, `//server/share`.</param>
    public static string Of(string path)
    {
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            // The colon of a drive stays.
            if (i > 0 || !segments[i].EndsWith(':')) segments[i] = Uri.EscapeDataString(segments[i]);
        }

        var start = path.StartsWith("//", StringComparison.Ordinal) ? "file:" : path[0] == '/' ? "file://" : "file:///";
        return start + string.Join('/', segments);
    }
}
