using Kpss.Documents.Outside;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Office;

/// <summary>A machine where one program is installed, which gives a PDF for each file put before it, or fails as told.</summary>
internal sealed class FakeOffice(MemoryWorld world, string name, Func<byte[], byte[]?> convert) : IPrograms
{
    public const string Folder = "/tmp/kpss-1";

    public int? ExitStatus { get; init; } = 0;

    public string Words { get; init; } = "";

    public List<ProgramCall> Calls { get; } = [];

    public int FoldersLeft { get; private set; }

    public string? Find(string asked) => asked == name ? $"/usr/bin/{name}" : null;

    public ProgramResult Run(ProgramCall call)
    {
        Calls.Add(call);
        var input = world.Files.Single(file => file.Key.StartsWith(Folder, StringComparison.Ordinal) && !file.Key.EndsWith(".pdf", StringComparison.Ordinal));
        if (convert(input.Value) is { } pdf) world.WriteAll([new OutputFile(Path.ChangeExtension(input.Key, ".pdf"), pdf)]);
        return new(ExitStatus, default, System.Text.Encoding.UTF8.GetBytes(Words));
    }

    public string CreateTemporaryFolder()
    {
        FoldersLeft++;
        return Folder;
    }

    public void DeleteTemporaryFolder(string path) => FoldersLeft--;
}
