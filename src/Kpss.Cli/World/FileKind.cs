// Part of the door to the files.
#pragma warning disable RS0030
using System.Runtime.InteropServices;
using System.Text;

namespace Kpss.Cli.World;

/// <summary>What stands at a path. The framework knows files and folders only, and takes a pipe for a file.</summary>
internal static class FileKind
{
    private const int TypeMask = 0xF000;
    private const int Folder = 0x4000;
    private const int Regular = 0x8000;

    /// <summary>Of the record that the runtime fills in, the same on every Unix; there is room for more than it has today.</summary>
    private const int RecordSize = 256;
    private const int ModeOffset = 4;

    /// <summary>True for pipes, devices and sockets, also at the end of a link. Opening them may wait for ever, or do something.</summary>
    public static bool IsSpecial(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        var record = new byte[RecordSize];
        var name = Encoding.UTF8.GetBytes(path + '\0');
        if (Stat(ref name[0], ref record[0]) != 0) return false;
        return (BitConverter.ToInt32(record, ModeOffset) & TypeMask) is not (Folder or Regular);
    }

    // The runtime's own way to ask, as what the system has differs from one Unix to another.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(ref byte path, ref byte record);
}
