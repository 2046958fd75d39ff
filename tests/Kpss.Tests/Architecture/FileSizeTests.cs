using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Architecture;

public class FileSizeTests
{
    private const int MostLines = 350;

    [Fact]
    public void No_source_file_outgrows_one_concern()
    {
        var files = Sources().Select(file => (Path: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count())).ToArray();

        Assert.NotEmpty(files);
        Offenders.None(files.Where(file => file.Lines > MostLines));
    }

    private static IEnumerable<string> Sources() => Directory
        .GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
}
