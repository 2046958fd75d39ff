using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Review.Git;
using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Review;

/// <summary>Finds out what the words of a comparison mean: a revision of git, a folder, a plan or a year.</summary>
internal sealed class SideFinder(IWorld world, string? workspace, Language language)
{
    public const string Head = "HEAD";

    private string? _root;
    private Refusal? _rootRefusal;
    private Repository? _repository;
    private Refusal? _repositoryRefusal;
    private bool _isAsked;

    /// <summary>The files as they lie there.</summary>
    public Refusal? WorkingTree(out SideChoice? side)
    {
        side = null;
        if (Root() is not { } root) return _rootRefusal;
        side = new(new Bilingual("pracovní složka", "working tree").In(language), world, root, null)
        {
            Told = new Bilingual("dnešní podoba souborů", "the files of today").In(language),
        };
        return null;
    }

    public Refusal? Find(string word, out SideChoice? side)
    {
        side = null;
        if (word.Length == 0 || word[0] == '-') return Root() is null ? _rootRefusal : Unknown(word);

        var path = Places.Absolute(word, world.CurrentDirectory);
        var isPath = world.DirectoryExists(path) || world.FileExists(path);
        if (isPath && word[0] is '.' or '/' or '\\') return Folder(word, path, out side);

        var plans = PlansNamed(word);
        var commit = CommitOf(word);
        if (plans.Count > 0 && commit is not null) return Ambiguous(word, plans[0]);
        if (plans.Count > 1) return Several(word, plans);
        if (plans.Count == 1) return OfPlan(plans[0], out side);
        if (isPath && commit is not null) return AmbiguousFolder(word);
        if (isPath) return Folder(word, path, out side);
        if (commit is not null) return Revision(word, commit, plan: null, out side);
        return FindInRevision(word, out side) ?? (side is null ? Unknown(word) : null);
    }

    /// <summary>`main:` and `HEAD~1:akcni-plan-2025`.</summary>
    private Refusal? FindInRevision(string word, out SideChoice? side)
    {
        side = null;
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || CommitOf(word[..colon]) is not { } commit) return null;
        var plan = word[(colon + 1)..].Trim('/');
        return Revision(word[..colon], commit, plan.Length == 0 ? null : plan, out side);
    }

    private Refusal? Revision(string name, string commit, string? plan, out SideChoice? side)
    {
        side = TreeReader.World(_repository!, commit, name, world, out var refusal) is { } tree ? new(plan is null ? name : $"{name}:{plan}", tree, tree.Root, plan) { Told = Dated(name, commit) } : null;
        if (side is not null && !side.World.FileExists(Places.Join(side.Root, WorkspaceRoot.Marker)))
            return new Refusal($"v revizi „{name}“ tato pracovní složka ještě není: chybí {WorkspaceRoot.Marker}", $"revision “{name}” has no such workspace: no {WorkspaceRoot.Marker}");
        return refusal;
    }

    /// <summary>`HEAD (28. 11. 2026, „První podoba plánu“)`.</summary>
    private string Dated(string name, string commit)
    {
        if (_repository!.About(commit) is not var (date, message)) return name;
        return new Bilingual($"{name} ({Dates.Print(date)}, „{message}“)", $"{name} ({date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, “{message}”)").In(language);
    }

    private Refusal? Folder(string word, string path, out SideChoice? side)
    {
        side = null;
        if (WorkspaceRoot.Find(world, path, out var root) is { } refusal) return refusal;

        // A folder of a plan, or anything in it, means that plan.
        for (var folder = path; Places.IsBelow(folder, root); folder = Places.Parent(folder)!)
        {
            if (!world.FileExists(Places.Join(folder, PlanFiles.Marker))) continue;
            side = new(word, world, root, WorkspacePaths.NameOf(folder));
            return null;
        }

        side = new(word, world, root, null);
        return null;
    }

    private Refusal? OfPlan(string plan, out SideChoice? side)
    {
        side = new(plan, world, Root()!, plan);
        return null;
    }

    private List<string> PlansNamed(string word)
    {
        if (Root() is not { } root) return [];
        var folder = Slashes.Forward(word).TrimEnd('/');
        if (world.FileExists(Places.Join(Places.Join(root, folder), PlanFiles.Marker))) return [WorkspacePaths.NameOf(folder)];
        if (!PlanNames.IsYear(word) || WorkspaceReader.Read(world, root, new Report()) is not { } workspace) return [];
        return PlanNames.OfYear(workspace, word).ConvertAll(plan => plan.Id);
    }

    private string? CommitOf(string word) => Repository()?.Commit(word);

    private string? Root()
    {
        if (_root is null && _rootRefusal is null && WorkspaceRoot.Find(world, workspace, out _root, byOption: true) is { } refusal) (_root, _rootRefusal) = (null, refusal);
        return _root;
    }

    private Repository? Repository()
    {
        if (_isAsked || Root() is not { } root) return _repository;
        _isAsked = true;
        return _repository = Git.Repository.Of(root, world.Programs, out _repositoryRefusal);
    }

    private Refusal Unknown(string word)
    {
        if (_rootRefusal is not null) return _rootRefusal;
        if (word == Head && _repositoryRefusal is not null) return _repositoryRefusal;
        if (word == Head) return new Refusal("v repozitáři zatím není žádná revize", "the repository has no revision yet").WithHint("uložte první: git add --all a potom git commit -m Plán", "make the first: git add --all and then git commit -m Plan");

        var refusal = new Refusal($"„{word}“ není revize gitu, složka ani plán", $"“{word}” is no revision of git, no folder and no plan");
        var folders = world.List(Root()!).Folders.Where(folder => world.FileExists(Places.Join(Places.Join(Root()!, folder), PlanFiles.Marker))).ToArray();
        refusal = refusal.WithNearest(word, folders);
        if (folders.Length > 0) refusal = refusal.WithHint($"plány: {string.Join(", ", folders)}", $"plans: {string.Join(", ", folders)}");
        if (_repository is { IsShallow: true })
            refusal = refusal.WithHint("repozitář je stažen bez historie; starší revize doplní: git fetch --unshallow", "the repository was fetched without its history; older revisions come with: git fetch --unshallow");
        return _repositoryRefusal is { } reason ? refusal.WithHint(reason.Message.Czech, reason.Message.English) : refusal;
    }

    private Refusal Ambiguous(string word, string plan)
    {
        var shown = Places.Shown(Places.Join(Root()!, plan), world.CurrentDirectory);
        var path = shown.Contains('/', StringComparison.Ordinal) ? shown : "./" + shown;
        return new Refusal($"„{word}“ je plán i revize gitu", $"“{word}” is both a plan and a revision of git")
            .WithHint($"plán: {path}", $"the plan: {path}")
            .WithHint($"revize: {word}: (s dvojtečkou na konci)", $"the revision: {word}: (with a colon at its end)");
    }

    private static Refusal AmbiguousFolder(string word) => new Refusal($"„{word}“ je složka i revize gitu", $"“{word}” is both a folder and a revision of git")
        .WithHint($"složka: ./{word}", $"the folder: ./{word}")
        .WithHint($"revize: {word}: (s dvojtečkou na konci)", $"the revision: {word}: (with a colon at its end)");

    private static Refusal Several(string word, List<string> plans) => new Refusal($"roku {word} odpovídá více plánů", $"several plans are of the year {word}")
        .WithHint($"napište složku jednoho z nich: {string.Join(", ", plans)}", $"name the folder of one: {string.Join(", ", plans)}");
}
