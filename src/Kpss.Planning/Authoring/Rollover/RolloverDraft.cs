using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The files of the new plan, made of those of the old one.</summary>
internal sealed class RolloverDraft
{
    private readonly RolloverChoice _choice;
    private readonly SourceReader _reader;
    private readonly ReferenceEdits _references;
    private readonly Dictionary<string, List<PlanItem>> _continued = new(StringComparer.Ordinal);
    private readonly List<RolledFile> _edited = [];
    private readonly List<OutputFile> _outputs = [];
    private readonly List<string> _notTaken = [];

    public RolloverDraft(RolloverChoice choice, ItemFates fates, Workspace workspace, IWorld world)
    {
        (_choice, _reader) = (choice, new(world, new Report()));
        _references = new(choice.Plan, LeftOut(fates));
        Items = new(choice, fates);
        foreach (var item in fates.Continued)
        {
            var path = item.Source.Place.File.Path;
            if (!_continued.TryGetValue(path, out var inFile)) _continued.Add(path, inFile = []);
            inFile.Add(item);
        }

        var folder = PlanFolder.Of(choice.OldFolder, world);
        foreach (var path in folder.Yaml) TakeYaml(path, workspace);
        TakeTexts(folder.Texts);
        var paths = new WorkspacePaths(world, workspace.Root, new Report());
        foreach (var path in folder.Pictures) TakePicture(path, paths);
        _notTaken.AddRange(folder.Others);
    }

    public ItemEdits Items { get; }

    public IReadOnlyList<RolledFile> Edited => _edited;

    public Sequence<OutputFile> Outputs => [.. _edited.ConvertAll(file => file.ToOutput()), .. _outputs];

    /// <summary>Files of the old folder that the new plan has no use for; not those of items that ended.</summary>
    public Sequence<string> NotTaken => _notTaken.ToSequence();

    /// <summary>Keys of the old plan.yaml that belong to the old document.</summary>
    public Sequence<string> DroppedKeys { get; private set; } = [];

    public HeadingShift Headings { get; private set; } = new();

    /// <summary>Comments in the old plan.yaml above keys that the new one hasn't, with those keys.</summary>
    public IReadOnlyList<(SourceSpan Comment, string Key)> Remarks { get; private set; } = [];

    /// <summary>References that became words.</summary>
    public List<(RolledFile File, SourceSpan Place, PlanItem Item)> Unlinked { get; } = [];

    /// <summary>The new file that was made of an old one.</summary>
    public RolledFile? Of(SourceFile old) => _edited.Find(file => file.Old.Path == old.Path);

    private string NewPath(string old) => _choice.Folder + old[_choice.OldFolder.Length..];

    private void TakeYaml(string path, Workspace workspace)
    {
        var isPlan = path == _choice.Plan.Place.File.Path;
        if (!isPlan && !_continued.ContainsKey(path)) return;
        if (isPlan) Take(path, PlanYaml(workspace));
        else Take(path, _ => _continued[path].ConvertAll(Items.Of).SelectMany(edits => edits));
    }

    private Func<SourceFile, IEnumerable<TextEdit>> PlanYaml(Workspace workspace) => file =>
    {
        var edits = new PlanEdits(_choice, workspace, YamlReader.Read(file, new Report()).Root!);
        var all = edits.All();
        DroppedKeys = edits.Dropped.ToSequence();
        Headings = edits.Headings;
        Remarks = edits.Remarks;
        return all;
    };

    private void TakeTexts(List<string> texts)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in _edited)
        {
            if (YamlReader.Read(file.New, new Report()).Root is { } root) NamedTexts.Collect(root, named);
        }

        var namedByOld = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _choice.Plan.AllItems()) NamedTexts.Collect(item.Source.Record.Node, namedByOld);
        foreach (var path in texts)
        {
            if (named.Contains(NewPath(path))) Take(path, _ => []);
            else if (!namedByOld.Contains(path)) _notTaken.Add(path);
        }
    }

    /// <summary>One that leads out of the workspace or nowhere, or larger than a source may be, is in no document.</summary>
    private void TakePicture(string path, WorkspacePaths paths)
    {
        if (paths.IsInside(path) && _reader.ReadBytes(path) is { Length: <= Limits.FileSize } content) _outputs.Add(new(NewPath(path), content));
        else _notTaken.Add(path);
    }

    private void Take(string path, Func<SourceFile, IEnumerable<TextEdit>> edit)
    {
        if (_reader.Read(path) is not { } source) return;
        var edits = new List<TextEdit>(edit(source));
        var unlinked = new List<(TextEdit Edit, PlanItem Item)>();
        foreach (var found in _references.In(source, _choice.Plan.Grammar))
        {
            if (!edits.Exists(other => other.Span.Start <= found.Edit.Span.Start && other.Span.End >= found.Edit.Span.End)) unlinked.Add(found);
        }

        edits.AddRange(unlinked.ConvertAll(found => found.Edit));
        var file = new RolledFile(source, NewPath(path), edits);
        _edited.Add(file);
        foreach (var (change, item) in unlinked) Unlinked.Add((file, change.Span, item));
    }

    private static Dictionary<string, PlanItem> LeftOut(ItemFates fates)
    {
        var items = new Dictionary<string, PlanItem>(StringComparer.Ordinal);
        foreach (var ended in fates.Ended) items.Add(ended.Item.Id, ended.Item);
        return items;
    }
}
