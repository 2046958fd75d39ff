using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>A new line in a register, behind the last one of its kind.</summary>
public static class NewEntry
{
    private const string Folder = "rejstriky";

    /// <param name="isThere">Tells whether a path is taken.</param>
    /// <returns>Null where the register is written so that nothing can be added to it.</returns>
    public static Addition? Make(Workspace workspace, TargetKind kind, string id, string name, Predicate<string> isThere)
    {
        var entries = workspace.Registers.Of(kind);
        if (entries.Count > 0) return Behind(entries[^1].Place.File, kind, id, name);

        var register = RegisterKind.Of(kind);
        List<string> lines = [$"{register.Key}:", $"  {Key(id)}: {YamlText.Line(name)}"];
        if (OnlyFile(workspace.Registers) is { } shared) return new(shared.Path, shared, LineEnds.Insert(shared.Text, shared.Text.Length, lines), shared.LineCount + 1, []);

        var folder = FolderOf(workspace);
        var stem = ShortId.Free(register.Id, candidate => isThere(WorkspacePaths.Under(folder, candidate + ".yaml")));
        return new(WorkspacePaths.Under(folder, stem + ".yaml"), null, string.Join('\n', lines) + "\n", 2, []);
    }

    private static Addition? Behind(SourceFile file, TargetKind kind, string id, string name)
    {
        var key = Words.Fold(RegisterKind.Of(kind).Key);
        foreach (var (written, value) in YamlReader.Read(file, new Report()).Root?.Entries ?? [])
        {
            if (Words.Fold(written.Value) != key || value is not RecordNode { Entries: [.., var last] } register) continue;
            if (NodeEnd.IsInBrackets(register)) return InBraces(file, NodeEnd.Of(last), id, name);

            var column = last.Key.Span.Column - 1;
            var at = NodeEnd.LineBehind(file, NodeEnd.Of(last), column + 1);
            var line = file.PositionOf(at).Line + (at > 0 && file.Text[at - 1] != '\n' ? 1 : 0);
            return new(file.Path, file, LineEnds.Insert(file.Text, at, [$"{new string(' ', column)}{Key(id)}: {YamlText.Line(name)}"]), line, []);
        }

        return null;
    }

    private static Addition InBraces(SourceFile file, int at, string id, string name) =>
        new(file.Path, file, $"{file.Text[..at]}, {Key(id)}: {YamlText.Line(name, isInBraces: true)}{file.Text[at..]}", file.PositionOf(at).Line, []);

    private static string Key(string id) => YamlText.Line(id, isInBraces: true);

    /// <summary>The one file that holds all registers; null where they have several or none.</summary>
    private static SourceFile? OnlyFile(Registers registers)
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

    private static string FolderOf(Workspace workspace)
    {
        foreach (var entry in workspace.Registers.All) return WorkspacePaths.Parent(entry.Place.File.Path);
        return WorkspacePaths.Under(workspace.Root, Folder);
    }
}
