using System.Text;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Checks;
using Kpss.Planning.Model;
using Kpss.Planning.Schema;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Editors;

/// <summary>What makes an editor know a workspace: its schemas and the settings that name them.</summary>
/// <param name="Files">As they shall be, those that are so already among them.</param>
/// <param name="Refused">Settings that people wrote and kpss cannot add to without harm.</param>
internal sealed record EditorFiles(List<OutputFile> Files, List<EditorFile> Refused)
{
    /// <summary>Tools keep what is theirs in a folder with a dot; nothing in it is read as a source.</summary>
    private const string SchemaFolder = ".kpss/schemas";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static EditorFiles Of(Workspace workspace, IWorld world, Language language)
    {
        var made = new EditorFiles([], []);
        var schemas = SchemaSet.Of(workspace, CheckList.Settable(), language);
        foreach (var schema in schemas) made.Files.Add(new(Places.Join(workspace.Root, $"{SchemaFolder}/{schema.Name}"), schema.Content));
        made.Add(VisualStudioCode.Settings(Existing(VisualStudioCode.SettingsPath, workspace, world), SchemaFolder, schemas), workspace);
        made.Add(VisualStudioCode.Extensions(Existing(VisualStudioCode.ExtensionsPath, workspace, world)), workspace);
        return made;
    }

    /// <summary>The files that are missing or otherwise.</summary>
    public List<OutputFile> Stale(IWorld world) => Files.FindAll(file => !world.FileExists(file.Path) || !world.Read(file.Path, Limits.FileSize).AsSpan().SequenceEqual(file.Content.Span));

    private void Add(EditorFile file, Workspace workspace)
    {
        if (file.Text is { } text) Files.Add(new(Places.Join(workspace.Root, file.Path), Encoding.UTF8.GetBytes(text)));
        else Refused.Add(file);
    }

    /// <summary>A byte order mark stays what it is: a first character of the text.</summary>
    private static SettingsText Existing(string relative, Workspace workspace, IWorld world)
    {
        var path = Places.Join(workspace.Root, relative);
        if (!world.FileExists(path)) return SettingsText.Missing;
        var content = world.Read(path, Limits.FileSize);
        if (content.Length > Limits.FileSize) return SettingsText.Unreadable;
        try
        {
            return new(Strict.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            return SettingsText.Unreadable;
        }
    }
}
