namespace Kpss.Cli.World.Watching;

/// <summary>What the system tells whenever it likes, kept until the one thread of the program asks for it.</summary>
internal sealed class Inbox
{
    private readonly object _gate = new();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isEnded;

    public void Add(string path)
    {
        lock (_gate)
        {
            _paths.Add(path);
            Monitor.PulseAll(_gate);
        }
    }

    public void End()
    {
        lock (_gate)
        {
            _isEnded = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Takes what is there; waits for something to come when there is nothing.</summary>
    /// <returns>Empty when the time is over; null after the end.</returns>
    public List<string>? Take(TimeSpan longest)
    {
        lock (_gate)
        {
            if (!_isEnded && _paths.Count == 0) Monitor.Wait(_gate, longest);
            if (_isEnded) return null;

            var taken = new List<string>(_paths);
            _paths.Clear();
            return taken;
        }
    }
}
