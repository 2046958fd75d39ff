using System.Text;

namespace Kpss.Rendering.Html;

/// <summary>Files that the program carries inside itself.</summary>
internal static class Asset
{
    public static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream("html/" + name)
            ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
