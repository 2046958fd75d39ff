using Kpss.Documents.Outside;

namespace Kpss.Tests.Worlds;

/// <summary>A machine where no other program is installed.</summary>
internal sealed class NoPrograms : IPrograms
{
    public string? Find(string name) => null;

    public ProgramResult Run(ProgramCall call) => throw new InvalidOperationException($"Nothing to run: {call.File}.");

    public string CreateTemporaryFolder() => "/tmp/kpss-aB3x9Z/out";

    public void DeleteTemporaryFolder(string path) => throw new InvalidOperationException("No program asked for a folder.");
}
