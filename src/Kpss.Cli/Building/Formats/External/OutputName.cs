namespace Kpss.Cli.Building.Formats.External;

/// <summary>What an external renderer may call its files: the same on every system, whichever one kpss runs on.</summary>
public static class OutputName
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>True for names with forward slashes that every system takes for a path below the folder.</summary>
    public static bool IsInside(string name)
    {
        foreach (var c in name)
        {
            if (c is '\\' or ':' || char.IsControl(c)) return false;
        }

        foreach (var segment in name.Split('/'))
        {
            if (segment is "" or "." or "..") return false;
        }

        return true;
    }

    /// <summary>True for names that belong to a system or to other programs, such as `.git` and `aux.txt`.</summary>
    public static bool IsReserved(string name)
    {
        foreach (var segment in name.Split('/'))
        {
            // Windows drops dots and spaces at the end, so that another name than the checked one would be written.
            if (segment.StartsWith('.') || segment.EndsWith('.') || segment.EndsWith(' ') || IsDevice(segment)) return true;
        }

        return false;
    }

    /// <summary>True for the name of a file or folder that Windows cannot have, or not under that name.</summary>
    public static bool IsForeignToWindows(string segment)
    {
        foreach (var c in segment)
        {
            if (char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal)) return true;
        }

        return segment.EndsWith('.') || segment.EndsWith(' ') || IsDevice(segment);
    }

    /// <summary>To Windows a device stays one whatever extension follows its name.</summary>
    private static bool IsDevice(string segment)
    {
        var stem = segment.Split('.')[0].TrimEnd();
        if (Array.Exists(Devices, device => stem.Equals(device, StringComparison.OrdinalIgnoreCase))) return true;

        return stem.Length == 4
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
            && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³';
    }
}
