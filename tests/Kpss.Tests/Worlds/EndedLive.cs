using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Tests.Worlds;

/// <summary>The user ends the work as soon as it has begun to wait; until then every port is free but those that were taken.</summary>
internal sealed class EndedLive : ILive
{
    private int _secrets;

    public List<int> Taken { get; } = [];

    /// <summary>Ports that the system keeps.</summary>
    public List<int> Denied { get; } = [];

    public List<string> Opened { get; } = [];

    /// <summary>What changes, one entry a wait, before the user ends the work.</summary>
    public Queue<string[]> Changes { get; } = new();

    /// <summary>What the server showed, the first at the start.</summary>
    public List<IWebSite> Shown { get; } = [];

    /// <summary>Done before the changes of a wait are told.</summary>
    public Action? BeforeChange { get; set; }

    public IFolderWatch Watch(string folder, Predicate<string> counts) => new EndedWatch(this, counts);

    public IWebServer? Serve(int port, IWebSite site, out bool isDenied)
    {
        isDenied = Denied.Contains(port);
        if (isDenied || Taken.Contains(port)) return null;
        Shown.Add(site);
        return new Server(this, port);
    }

    public string Secret() => $"tajne{++_secrets}";

    public void Open(string address) => Opened.Add(address);

    private sealed class EndedWatch(EndedLive live, Predicate<string> counts) : IFolderWatch
    {
        public void Add(string file)
        {
        }

        public Sequence<string>? Wait(TimeSpan? longest)
        {
            if (longest is not null) return [];
            live.BeforeChange?.Invoke();
            while (live.Changes.TryDequeue(out var changed))
            {
                if (Array.FindAll(changed, counts) is { Length: > 0 } told) return told.ToSequence();
            }

            return null;
        }

        public void Dispose()
        {
        }
    }

    private sealed class Server(EndedLive live, int port) : IWebServer
    {
        public int Port => port;

        public void Show(IWebSite site) => live.Shown.Add(site);

        public void Dispose()
        {
        }
    }
}
