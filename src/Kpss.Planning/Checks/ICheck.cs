using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks;

/// <summary>One question put to a whole workspace.</summary>
public interface ICheck
{
    Rule Rule { get; }

    void Run(Workspace workspace, Report report);
}
