using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>A new line in a register, behind the last one of its kind.</summary>
public static class NewEntry
{
    private const string Folder = "rejstriky";
    private const int Step = 2;

    /// <returns>Null where the register is written so that nothing can be added to it.</returns>
    public static Addition? Make(Workspace workspace, TargetKind kind, string id, string name, IWorld world)
    {
        if (RegisterPlace.Of(workspace, kind, world) is { } place) return Into(place.File, place.Register, id, name);

        var register = RegisterKind.Of(kind);
        List<string> lines = [$"{register.Key}:", new string(' ', Step) + Line(id, name)];
        if (RegisterPlace.OnlyFile(workspace.Registers) is { } shared) return Below(shared, lines);

        var folder = FolderOf(workspace);
        var stem = ShortId.Free(register.Id, candidate => WorkspacePaths.Under(folder, candidate + ".yaml") is var path && (world.FileExists(path) || world.DirectoryExists(path)));
        return new(WorkspacePaths.Under(folder, stem + ".yaml"), null, string.Join('\n', lines) + "\n", 2, []);
    }

    /// <summary>The line as one would write it by hand.</summary>
    public static string Line(string id, string name) => $"{Key(id)}: {YamlText.Line(name)}";

    private static Addition? Into(SourceFile file, RecordEntry register, string id, string name)
    {
        switch (register.Value)
        {
            case RecordNode { Braces: { } braces, Entries: [] }:
                return InBraces(file, braces.Start + 1, $" {Key(id)}: {YamlText.Line(name, isInBraces: true)} ");
            case RecordNode { Braces: not null, Entries: [.., var last] }:
                return InBraces(file, NodeEnd.Of(last), $", {Key(id)}: {YamlText.Line(name, isInBraces: true)}");
            case RecordNode { Entries: [.., var last] }:
                return Inserted(file, NodeEnd.LineBehind(file, NodeEnd.Of(last), last.Key.Span.Column), [new string(' ', last.Key.Span.Column - 1) + Line(id, name)]);
            case ScalarNode { Span.Length: 0 }:
                return Inserted(file, NodeEnd.LineBehind(file, NodeEnd.Of(register), register.Key.Span.Column), [new string(' ', register.Key.Span.Column - 1 + Step) + Line(id, name)]);
            default:
                return null;
        }
    }

    /// <summary>A register of its own below all that the file holds.</summary>
    private static Addition? Below(SourceFile file, List<string> lines) =>
        YamlReader.Read(file, new Report()).Root is { Braces: null, Entries: [.., var last] } ? Inserted(file, NodeEnd.LineBehind(file, NodeEnd.Of(last), column: 0), lines) : null;

    private static Addition Inserted(SourceFile file, int at, List<string> lines)
    {
        var isOpen = at > 0 && file.Text[at - 1] != '\n';
        return new(file.Path, file, LineEnds.Insert(file.Text, at, lines), file.PositionOf(at).Line + lines.Count - (isOpen ? 0 : 1), []);
    }

    private static Addition InBraces(SourceFile file, int at, string added) => new(file.Path, file, file.Text.Insert(at, added), file.PositionOf(at).Line, []);

    private static string Key(string id) => YamlText.Line(id, isInBraces: true);

    private static string FolderOf(Workspace workspace)
    {
        foreach (var entry in workspace.Registers.All) return WorkspacePaths.Parent(entry.Place.File.Path);
        return WorkspacePaths.Under(workspace.Root, Folder);
    }
}
