using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>Takes over the files that an external renderer says it made.</summary>
public static class OutputFiles
{
    private static readonly string[] SourceExtensions = [".yaml", ".yml", ".md", ".docx", ".dotx", ".png", ".jpg", ".jpeg"];

    /// <returns>None when any of them cannot be taken; the report says why.</returns>
    public static IReadOnlyList<OutputFile> Take(Renderer renderer, Sequence<string> names, string folder, Document document, Workshop workshop)
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
            if (Fault(renderer, name, folder, document, workshop) is { } found)
            {
                workshop.Report.Add(found);
                return [];
            }

            var content = workshop.Session.World.Read(Places.Join(folder, name), (int)left);
            left -= content.Length;
            if (content.Length == 0 || left < 0)
            {
                workshop.Report.Add(content.Length == 0 ? NoRendererFile.Empty(renderer, name) : NoRendererFile.TooLarge(renderer, name));
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

    private static Diagnostic? Fault(Renderer renderer, string name, string folder, Document document, Workshop workshop)
    {
        var world = workshop.Session.World;
        if (!OutputName.IsInside(name)) return OutsideOutputFolder.Named(renderer, name);
        if (OutputName.IsReserved(name)) return OutsideOutputFolder.Reserved(renderer, name);

        var target = Places.Join(workshop.Folder, name);
        var shown = Places.Shown(target, world.CurrentDirectory);
        if (OwnerOf(name, document, workshop.Session.Tools.Formats) is { } owner) return OverwrittenFile.Output(shown, owner.Name, renderer.Name);

        var path = Places.Join(folder, name);
        if (!world.FileExists(path)) return NoRendererFile.Missing(renderer, name);
        if (world.RealPath(path) != Places.Join(world.RealPath(folder), name)) return OutsideOutputFolder.Linked(renderer, name);

        return MayBeForeign(target, name, document, workshop) ? OverwrittenFile.Foreign(renderer, shown) : null;
    }

    /// <summary>The built-in format that makes a file of that name, in this build or in the next one.</summary>
    private static IFormat? OwnerOf(string name, Document document, Sequence<IFormat> builtIn)
    {
        foreach (var format in builtIn)
        {
            if (name.Equals(format.Describe(document), StringComparison.OrdinalIgnoreCase)) return format;
        }

        return null;
    }

    /// <summary>
    /// Where the user writes elsewhere than to the workspace's own output folder, a file that is already there may be
    /// anyone's, unless its name says that it is of this document; and among the sources it may be one of them even so.
    /// </summary>
    private static bool MayBeForeign(string target, string name, Document document, Workshop workshop)
    {
        if (Places.IsBelow(target, Places.Join(workshop.Root, workshop.Settings.Folder))) return false;
        if (!workshop.Session.World.FileExists(target)) return false;
        return !IsNamedAfter(name, document.Info.Name) || Places.IsBelow(target, workshop.Root) && IsOfSourceKind(target);
    }

    private static bool IsNamedAfter(string name, string document) =>
        name.StartsWith(document, StringComparison.Ordinal) && (name.Length == document.Length || !char.IsLetterOrDigit(name[document.Length]));

    private static bool IsOfSourceKind(string target) =>
        Array.Exists(SourceExtensions, extension => target.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
