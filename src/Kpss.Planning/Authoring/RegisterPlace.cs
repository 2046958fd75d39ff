using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>Where in the sources a register stands.</summary>
/// <param name="Register">Its key with what stands below it.</param>
public sealed record RegisterPlace(SourceFile File, RecordEntry Register)
{
    /// <summary>The register with the last entry of its kind, else the first whose key has nothing below it.</summary>
    /// <returns>Null where none is there yet.</returns>
    public static RegisterPlace? Of(Workspace workspace, TargetKind kind, IWorld world)
    {
        var entries = workspace.Registers.Of(kind);
        if (entries.Count > 0) return In(entries[^1].Place.File, kind);

        var reader = new SourceReader(world, new Report());
        foreach (var path in workspace.Files.Registers)
        {
            if (reader.Read(path) is { } file && In(file, kind) is { } place) return place;
        }

        return null;
    }

    /// <summary>The one file that holds all registers; null where they have several or none.</summary>
    public static SourceFile? OnlyFile(Registers registers)
    {
        SourceFile? only = null;
        var kinds = new HashSet<TargetKind>();
        foreach (var entry in registers.All)
        {
            if (only is not null && only.Path != entry.Place.File.Path) return null;
            only = entry.Place.File;
            kinds.Add(entry.Kind);
        }

        return kinds.Count > 1 ? only : null;
    }

    private static RegisterPlace? In(SourceFile file, TargetKind kind)
    {
        foreach (var entry in YamlReader.Read(file, new Report()).Root?.Entries ?? [])
        {
            if (Words.Fold(entry.Key.Value) == Words.Fold(RegisterKind.Of(kind).Key)) return new(file, entry);
        }

        return null;
    }
}
