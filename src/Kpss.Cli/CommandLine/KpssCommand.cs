using System.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

internal abstract class KpssCommand(string name) : Command(name), IDescribed
{
    public abstract Bilingual About { get; }

    public abstract Sequence<Example> Examples { get; }

    /// <summary>What the command tells the shell, where that differs from <see cref="ExitStatus.Usual"/>.</summary>
    public virtual Sequence<StatusMeaning> Statuses => ExitStatus.Usual;

    /// <summary>False for what only reads the sources and leaves them as they are, come what may.</summary>
    public virtual bool WritesSources => false;

    /// <returns>A value of <see cref="ExitStatus"/>.</returns>
    public abstract int Run(ParseResult line, Session session);
}

/// <param name="Line">What to type, the same in every language.</param>
internal sealed record Example(string Line, Bilingual About);
