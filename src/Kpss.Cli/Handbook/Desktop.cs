using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Handbook;

/// <summary>Opens files as a double click would.</summary>
internal static class Desktop
{
    private const int MostOutput = 4096;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <returns>False where there is no desktop, or it does not want to.</returns>
    public static bool Open(IWorld world, string path)
    {
        if (CallFor(world, path) is not { } call) return false;
        try
        {
            return world.Programs.Run(call).ExitStatus == 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static ProgramCall? CallFor(IWorld world, string path)
    {
        if (world.Programs.Find("rundll32") is { } windows) return Call(windows, ["url.dll,FileProtocolHandler", path.Replace('/', '\\')], path);
        if (world.Programs.Find("xdg-open") is { } opener) return HasScreen(world) && world.Programs.Find("sh") is { } shell ? InBackground(shell, opener, path) : null;
        return world.DirectoryExists("/Applications") && world.Programs.Find("open") is { } mac ? Call(mac, [path], path) : null;
    }

    private static bool HasScreen(IWorld world) => !string.IsNullOrEmpty(world.Variable("DISPLAY")) || !string.IsNullOrEmpty(world.Variable("WAYLAND_DISPLAY"));

    /// <summary>Where it starts the browser itself, the opener lasts as long as the browser does, and nobody is to wait for that.</summary>
    private static ProgramCall InBackground(string shell, string opener, string path) =>
        Call(shell, ["-c", "\"$0\" \"$1\" >/dev/null 2>&1 &", opener, path], path);

    private static ProgramCall Call(string program, Sequence<string> arguments, string path) =>
        new(program, arguments, path[..path.LastIndexOf('/')], ReadOnlyMemory<byte>.Empty, Limit, MostOutput);
}
