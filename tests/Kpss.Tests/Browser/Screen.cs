using Microsoft.Playwright;

namespace Kpss.Tests.Browser;

/// <summary>A way in which people look at a page.</summary>
internal sealed record Screen(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static readonly Screen[] All =
    [
        new("desktop", 1280, 900, ColorScheme.Light),
        new("desktop, dark", 1280, 900, ColorScheme.Dark),
        new("phone", 320, 640, ColorScheme.Light),
        new("phone, dark", 320, 640, ColorScheme.Dark),
    ];
}
