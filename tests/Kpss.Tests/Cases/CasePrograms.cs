using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Tests.Cases;

/// <summary>
/// The programs in the folder `programs` of a case's input and no others: what a case prints must not depend on what
/// the machine has.
/// </summary>
internal sealed class CasePrograms(string input) : IPrograms
{
    private readonly MachinePrograms _machine = new();

    public string? Find(string name)
    {
        var path = $"{input}/programs/{name}";
        return File.Exists(path) ? path : null;
    }

    public ProgramResult Run(ProgramCall call) => _machine.Run(call);

    public string CreateTemporaryFolder() => _machine.CreateTemporaryFolder();

    public void DeleteTemporaryFolder(string path) => _machine.DeleteTemporaryFolder(path);
}
