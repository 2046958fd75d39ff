using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>Takes over the files that an external renderer says it made.</summary>
public static class OutputFiles
{
    private static readonly string[] SourceExtensions = [".yaml", ".yml", ".md", ".docx", ".dotx", ".png", ".jpg", ".jpeg"];

    /// <returns>None when any of them cannot be taken; the report says why.</returns>
    public static IReadOnlyList<OutputFile> Take(Renderer renderer, Sequence<string> names, string folder, Workshop workshop)
    {
        if (Fault(renderer, names) is { } fault)
        {
            workshop.Report.Add(fault);
            return [];
        }

        var files = new List<OutputFile>(names.Count);
        var left = (long)ExternalLimits.Bytes;
        foreach (var name in names)
        {
            if (Fault(renderer, name, folder, workshop) is { } found)
            {
                workshop.Report.Add(found);
                return [];
            }

            var content = workshop.Session.World.Read(Places.Join(folder, name), (int)left);
            left -= content.Length;
            if (left < 0)
            {
                workshop.Report.Add(NoRendererFile.TooLarge(renderer, name));
                return [];
            }

            files.Add(new(Places.Join(workshop.Folder, name), content));
        }

        return files;
    }

    private static Diagnostic? Fault(Renderer renderer, Sequence<string> names)
    {
        if (names.Count == 0) return NoRendererFile.None(renderer);
        return names.Count > ExternalLimits.Files ? NoRendererFile.TooMany(renderer, names.Count) : null;
    }

    private static Diagnostic? Fault(Renderer renderer, string name, string folder, Workshop workshop)
    {
        var world = workshop.Session.World;
        if (!IsInside(name)) return OutsideOutputFolder.Named(renderer, name);

        var path = Places.Join(folder, name);
        if (!world.FileExists(path)) return NoRendererFile.Missing(renderer, name);
        if (world.RealPath(path) != Places.Join(world.RealPath(folder), name)) return OutsideOutputFolder.Linked(renderer, name);

        var target = Places.Join(workshop.Folder, name);
        return IsSource(target, workshop) ? OverwrittenFile.Source(renderer, Places.Shown(target, world.CurrentDirectory)) : null;
    }

    /// <summary>True for names with forward slashes that every system takes for a path below the folder.</summary>
    private static bool IsInside(string name)
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

    /// <summary>Where the user writes among the sources, a file of such a kind may be one.</summary>
    private static bool IsSource(string target, Workshop workshop)
    {
        if (!target.StartsWith(Places.Join(workshop.Root, ""), StringComparison.Ordinal)) return false;
        if (target.StartsWith(Places.Join(workshop.Root, workshop.Settings.Folder + "/"), StringComparison.Ordinal)) return false;
        if (!workshop.Session.World.FileExists(target)) return false;
        return Array.Exists(SourceExtensions, extension => target.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
