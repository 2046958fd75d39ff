using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building;

/// <summary>One line that says what is being done, on a terminal and only once it takes long.</summary>
public sealed class Progress(Session session, TimeSpan begin)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly Bilingual Building = new("Sestavuji", "Building");

    private readonly IWorld _world = session.World;
    private bool _shown;

    public void Begin(string name)
    {
        if (_world.Elapsed - begin < Patience || !_world.Console.ErrorIsTerminal) return;
        _shown = true;
        _world.Console.Error.Write($"\r\e[K{Building.In(session.Language)} {name} …");
        _world.Console.Error.Flush();
    }

    public void End()
    {
        if (_shown) _world.Console.Error.Write("\r\e[K");
    }
}
