using Kpss.Cli.Review;
using Kpss.Tests.Start;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>`kpss diff --output` writes over its own files only.</summary>
public class ReportFileTests
{
    private const string Path = "/disk/zmeny";

    [Theory]
    [InlineData("# Úvod\n\nZměny: 2025 → 2026\n")]
    [InlineData("název: Akční plán\n")]
    [InlineData("{\n  \"version\": 1,\n  \"items\": []\n}\n")]
    [InlineData("<html><head><title>Akční plán</title><meta name=\"generator\" content=\"kpss\"></head>")]
    [InlineData("<html><head><title>Změny: a → b</title></head>")]
    [InlineData("Změny: jen v úvodu\n")]
    public void What_somebody_else_wrote_stays(string text) =>
        Assert.Equal("soubor zmeny už existuje, není to přehled změn a kpss ho nepřepíše", ReportFile.Refuse(Path, "zmeny", new MemoryWorld().With(Path, text))?.Message.Czech);

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void Changes_told_before_are_told_anew(string form)
    {
        var world = LoadedWorkspace.Of("samples/rok-za-rokem");
        string[] line = ["diff", "2025", "2026", "--format", form, "--output", "zmeny", "--lang", form == "md" ? "en" : "cs"];
        Assert.Equal(1, Kpss.Cli.App.Run(line, world));
        Assert.Equal(1, Kpss.Cli.App.Run(line, world));
        Assert.Equal("", world.Console.ErrorText);
    }

    [Theory]
    [InlineData("/dev/stdout", "/dev/stdout")]
    [InlineData("/dev/fd/1", "/dev/fd/1")]
    [InlineData("/proc/self/fd/1", "/proc/self/fd/1")]
    [InlineData("/disk/-", "-")]
    public void The_output_needs_no_file(string path, string given) =>
        Assert.Equal("bez --output píše kpss diff na výstup", ReportFile.Refuse(path, given, new MemoryWorld())?.Hints[0].Czech);

    [Fact]
    public void A_memory_disk_is_a_folder_like_any_other() => Assert.Null(ReportFile.Refuse("/dev/shm/zmeny", "zmeny", new MemoryWorld()));

    [Fact]
    public void An_empty_file_is_free() => Assert.Null(ReportFile.Refuse(Path, "zmeny", new MemoryWorld().With(Path, "")));

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal("“zmeny” is a folder, not a file", ReportFile.Refuse(Path, "zmeny", new MemoryWorld().WithFolder(Path))?.Message.English);
}
