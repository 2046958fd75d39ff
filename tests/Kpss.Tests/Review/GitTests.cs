using Kpss.Cli;
using Kpss.Cli.Commands;
using Kpss.Cli.World;
using Kpss.Tests.Cases;
using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>Revisions of a real repository, with the workspace in a folder of it.</summary>
public sealed class GitTests : IDisposable
{
    private const string Measure = "opatření: \"1.1\"\nid: pece\nnázev: Péče doma\nodůvodnění: Chybí.\npopis: Zřídit službu.\ncílová_skupina: [seniori]\nsubjekty: [mesto]\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _git = Tool.Require("git");

    private string Root => FolderWorld.Resolve(_folder.Path).Replace('\\', '/');

    [Fact]
    public async Task The_working_tree_is_compared_with_the_last_revision()
    {
        await StartAsync();
        Assert.Equal((0, "Změny: HEAD → pracovní složka\nBeze změny.\n", ""), Diff(""));
        Write("plany/plan/1-1.yaml", Measure.Replace("Zřídit", "Rozšířit", StringComparison.Ordinal));
        var (status, output, _) = Diff("");
        Assert.Equal(1, status);
        Assert.Contains("  Opatření 1.1 Péče doma: změněn text „Popis opatření“\n      [-Zřídit-]{+Rozšířit+} službu.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format md", @"^### Změny: HEAD \(\d{1,2}\. \d{1,2}\. \d{4}, „Změna“\) → dnešní podoba souborů\n")]
    [InlineData("--format html", @"<p class=""compared""><span>HEAD \(\d{1,2}\. \d{1,2}\. \d{4}, „Změna“\)</span> → <span>dnešní podoba souborů</span></p>")]
    [InlineData("HEAD:plan HEAD:plan --format md", @"^### Změny: HEAD \(\d{1,2}\. \d{1,2}\. \d{4}, „Změna“\): Akční plán 2026 → HEAD")]
    public async Task Forms_to_hand_on_tell_a_revision_by_its_date_and_message(string words, string told)
    {
        await StartAsync();
        Assert.Matches(told, Diff(words).Out);
    }

    [Theory]
    [InlineData("HEAD~1 HEAD")]
    [InlineData("HEAD~1")]
    [InlineData("HEAD~1: HEAD:")]
    [InlineData("HEAD~1:plan main:plan")]
    [InlineData("HEAD~1:2026 plan")]
    [InlineData("první druhá")]
    [InlineData("první --plan 2026")]
    [InlineData("větev/jedna main")]
    public async Task Revisions_are_named_as_git_names_them(string words)
    {
        await StartAsync();
        await GitAsync("tag", "první");
        await GitAsync("branch", "větev/jedna");
        Write("plany/plan/1-1.yaml", Measure.Replace("Péče doma", "Péče v domácnosti", StringComparison.Ordinal));
        await CommitAsync();
        await GitAsync("tag", "druhá");
        var (status, output, error) = Diff(words);
        Assert.Equal("", error);
        Assert.Equal(1, status);
        Assert.Contains("  Opatření 1.1 Péče v domácnosti: změněn název: Péče [-doma-]{+v domácnosti+}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD~7", "„HEAD~7“ není revize gitu, složka ani plán")]
    [InlineData("nic", "„nic“ není revize gitu, složka ani plán")]
    [InlineData("HEAD..main", "„HEAD..main“ není revize gitu, složka ani plán")]
    [InlineData("^main", "„^main“ není revize gitu, složka ani plán")]
    [InlineData("-- -p", "„-p“ není revize gitu, složka ani plán")]
    [InlineData("2026 main", "„2026“ je plán i revize gitu")]
    [InlineData("main:nic main:plan", "plán „nic“ tu není (main:nic)")]
    [InlineData("main main main", "přebytečný argument „main“: porovnat lze dvě strany")]
    public async Task What_cannot_be_meant_is_refused(string words, string message)
    {
        await StartAsync();
        await GitAsync("tag", "2026");
        var (status, output, error) = Diff(words);
        Assert.Equal(2, status);
        Assert.Equal("", output);
        Assert.StartsWith($"chyba: {message}\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_without_history_tells_how_to_get_it()
    {
        await StartAsync();
        Assert.DoesNotContain("--unshallow", Diff("HEAD~7").Error, StringComparison.Ordinal);
        File.Copy($"{Root}/.git/refs/heads/main", $"{Root}/.git/shallow");
        Assert.Contains("\n  repozitář je stažen bez historie; starší revize doplní: git fetch --unshallow\n", Diff("HEAD~7").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_called_like_a_year_is_named_with_a_colon()
    {
        await StartAsync();
        await GitAsync("tag", "2026");
        Assert.Equal(0, Diff("2026: main").Status);
        Assert.Equal(0, Diff("2026: plan").Status);
    }

    [Fact]
    public async Task Nothing_that_the_repository_sets_up_runs()
    {
        await StartAsync();
        var trap = $"touch {Root}/spuštěno";
        await GitAsync("config", "diff.external", trap);
        await GitAsync("config", "core.fsmonitor", trap);
        await GitAsync("config", "core.pager", trap);
        await GitAsync("config", "filter.past.smudge", trap);
        Write(".gitattributes", "*.yaml filter=past diff=past\n");
        await GitAsync("config", "diff.past.textconv", trap);
        await CommitAsync();
        Write("plany/plan/1-1.yaml", Measure.Replace("Zřídit", "Rozšířit", StringComparison.Ordinal));
        File.Delete($"{Root}/spuštěno");
        Assert.Equal(1, Diff("HEAD~1").Status);
        Assert.False(File.Exists($"{Root}/spuštěno"));
    }

    [Fact]
    public async Task An_error_in_a_revision_is_told_with_the_revision()
    {
        await StartAsync();
        Write("plany/plan/1-1.yaml", "opatření: [\n");
        await CommitAsync();
        Write("plany/plan/1-1.yaml", Measure);
        var (status, output, error) = Diff("");
        Assert.Equal(3, status);
        Assert.Equal("", output);
        Assert.StartsWith("HEAD:plany/plan/1-1.yaml:", error, StringComparison.Ordinal);
        Assert.EndsWith("porovnat to nelze, dokud se nedá všechno přečíst.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_are_followed_inside_the_workspace()
    {
        await StartAsync();
        File.CreateSymbolicLink($"{Root}/plany/plan/popis.md", "../texty/popis.md");
        Write("plany/texty/popis.md", "Zřídit službu.\n");
        Write("plany/plan/1-1.yaml", Measure.Replace("popis: Zřídit službu.", "popis: { soubor: popis.md }", StringComparison.Ordinal));
        await CommitAsync();
        Assert.Equal((0, "Změny: HEAD~1 → HEAD\nBeze změny.\n", ""), Diff("HEAD~1 HEAD"));
    }

    [Fact]
    public async Task A_revision_without_the_workspace_is_refused()
    {
        await GitAsync("init", "-q", "-b", "main");
        Write("cti.txt", "Nic.");
        await CommitAsync();
        WritePlan();
        Assert.StartsWith("chyba: v revizi „HEAD“ není složka plany\n", Diff("").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_without_a_revision_is_refused()
    {
        await GitAsync("init", "-q", "-b", "main");
        WritePlan();
        Assert.StartsWith("chyba: v repozitáři zatím není žádná revize\n", Diff("").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600_000, "obrázek „znak.png“ má víc než 512 kB")]
    [InlineData(100, "obrázek „znak.png“ je poškozený nebo neúplný")]
    public async Task A_picture_is_judged_alike_on_both_sides(int size, string message)
    {
        await StartAsync();
        Write("plany/kpss.yaml", "region: Lhota\nzadavatel: Město Lhota\nlogo: { soubor: znak.png, popis: Znak }\n");
        File.WriteAllBytes($"{Root}/plany/znak.png", [0x89, .. "PNG\r\n\u001A\n"u8, .. new byte[size]]);
        File.WriteAllBytes($"{Root}/plany/nejmenovany.png", new byte[size]);
        await CommitAsync();
        var (_, _, error) = Diff("HEAD");
        Assert.Contains($"HEAD:plany/kpss.yaml:3:17: chyba KPSS0162: {message}\n", error, StringComparison.Ordinal);
        Assert.Contains($"\nkpss.yaml:3:17: chyba KPSS0162: {message}\n", $"\n{error}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_git_cannot_read_is_told_in_its_words()
    {
        await StartAsync();
        var run = await Run.OfAsync(_git, ["-C", Root, "rev-parse", "HEAD:plany"], TestContext.Current.CancellationToken);
        var hash = run.Output.Trim();
        var loose = $"{Root}/.git/objects/{hash[..2]}/{hash[2..]}";
        File.SetAttributes(loose, FileAttributes.Normal);
        File.WriteAllText(loose, "nic");
        var (status, _, error) = Diff("");
        Assert.Equal(2, status);
        Assert.StartsWith("chyba: soubory revize „HEAD“ se z repozitáře nepodařilo přečíst\n  git říká: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_of_the_help_is_understood()
    {
        await StartAsync();
        foreach (var year in (string[])["2025", "2026"]) Write($"plany/plan-{year}/plan.yaml", $"název: Akční plán {year}\nobdobí: {year}\n");
        File.Delete($"{Root}/plany/plan/plan.yaml");
        Directory.Delete($"{Root}/plany/plan", recursive: true);
        for (var i = 0; i < 3; i++) await CommitAsync();
        await GitAsync("branch", "origin/main");
        foreach (var example in new DiffCommand().Examples)
        {
            var (status, _, error) = Diff(example.Line["kpss diff".Length..].Trim());
            Assert.True(status is 0 or 1, $"{example.Line}: {error}");
        }
    }

    [Fact]
    public void A_folder_without_a_repository_is_refused()
    {
        WritePlan();
        var (status, _, error) = Diff("");
        Assert.Equal(2, status);
        Assert.StartsWith($"chyba: složka {Root}/plany neleží v repozitáři gitu\n", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task StartAsync()
    {
        await GitAsync("init", "-q", "-b", "main");
        WritePlan();
        await CommitAsync();
    }

    private void WritePlan()
    {
        Write("plany/kpss.yaml", "region: Lhota\nzadavatel: Město Lhota\n");
        Write("plany/rejstriky.yaml", "subjekty:\n  mesto: město Lhota\ncílové_skupiny:\n  seniori: senioři\n");
        Write("plany/plan/plan.yaml", "název: Akční plán 2026\nobdobí: 2026\n");
        Write("plany/plan/oblast.yaml", "oblast: \"1\"\nid: seniori\nnázev: Senioři\n");
        Write("plany/plan/1-1.yaml", Measure);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{Root}/{path}")!);
        File.WriteAllText($"{Root}/{path}", text);
    }

    private async Task CommitAsync()
    {
        await GitAsync("add", "-A");
        await GitAsync("-c", "user.name=Jana", "-c", "user.email=jana@example.cz", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "Změna");
    }

    private async Task GitAsync(params string[] arguments)
    {
        var run = await Run.OfAsync(_git, ["-C", Root, .. arguments], TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private (int Status, string Out, string Error) Diff(string words)
    {
        using var world = new FolderWorld($"{Root}/plany", new Dictionary<string, string>()) { Programs = new MachinePrograms() };
        var status = App.Run(["diff", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)], world);
        return (status, world.Out.ToString()!, world.Error.ToString()!);
    }
}
