using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Tests.Cases;

/// <summary>
/// The programs in one folder and no others: what a test prints must not depend on what the machine has. A case has
/// them in the folder `programs` of its input.
/// </summary>
internal sealed class CasePrograms(string folder) : IPrograms
{
    private readonly MachinePrograms _machine = new();

    public string? Find(string name)
    {
        var path = $"{folder}/{name}";
        return File.Exists(path) ? path : null;
    }

    public ProgramResult Run(ProgramCall call) => _machine.Run(call);

    public string CreateTemporaryFolder() => _machine.CreateTemporaryFolder();

    public void DeleteTemporaryFolder(string path) => _machine.DeleteTemporaryFolder(path);
}
