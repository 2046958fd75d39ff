namespace Kpss.Cli.World;

/// <summary>A file or folder that the machine would not read or write, and why.</summary>
public sealed class FileFailure : IOException
{
    public FileFailure(string path, FileFailureKind kind, Exception? cause = null)
        : base($"{kind}: {path}", cause)
    {
        Path = path;
        Kind = kind;
    }

    public string Path { get; }

    public FileFailureKind Kind { get; }

    public static FileFailure From(string path, Exception cause) => new(path, KindOf(cause), cause);

    public static FileFailureKind KindOf(Exception cause) => cause switch
    {
        PathTooLongException => FileFailureKind.PathTooLong,
        UnauthorizedAccessException => FileFailureKind.Denied,
        FileNotFoundException or DirectoryNotFoundException => FileFailureKind.Missing,
        _ => KindOf(cause.HResult),
    };

    /// <summary>The framework leaves the system's own number in the exception: a Win32 error or an errno.</summary>
    private static FileFailureKind KindOf(int systemError) => systemError switch
    {
        unchecked((int)0x80070020) or unchecked((int)0x80070021) => FileFailureKind.InUse, // SHARING_VIOLATION, LOCK_VIOLATION
        unchecked((int)0x80070027) or unchecked((int)0x80070070) => FileFailureKind.DiskFull, // HANDLE_DISK_FULL, DISK_FULL
        11 or 35 => FileFailureKind.InUse, // EAGAIN of Linux and of macOS
        28 or 122 or 69 => FileFailureKind.DiskFull, // ENOSPC, EDQUOT of Linux and of macOS
        30 => FileFailureKind.Denied, // EROFS
        _ => FileFailureKind.Other,
    };
}

public enum FileFailureKind
{
    Other,
    Missing,
    Denied,

    /// <summary>Another program holds the file, as Word does on Windows.</summary>
    InUse,
    DiskFull,

    /// <summary>A folder stands where the file should.</summary>
    FolderInTheWay,

    /// <summary>A file stands where the folder should.</summary>
    FileInTheWay,

    /// <summary>A pipe, a device or a socket stands where the file should.</summary>
    NoFile,

    /// <summary>A new file was to be made where one is.</summary>
    AlreadyThere,

    /// <summary>A symbolic link would take what is written out of the workspace, or of the folder the user named.</summary>
    LinkOutside,
    PathTooLong,

    /// <summary>Two documents would be one file, at least where case doesn't count.</summary>
    Twice,
}
