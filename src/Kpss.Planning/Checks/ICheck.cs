using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks;

/// <summary>One question put to a whole workspace.</summary>
public interface ICheck
{
    Rule Rule { get; }

    void Run(Inspection inspection, Report report);
}
