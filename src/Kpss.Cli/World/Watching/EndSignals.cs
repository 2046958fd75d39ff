using System.Runtime.InteropServices;

namespace Kpss.Cli.World.Watching;

/// <summary>Ctrl+C, a closed terminal or a request to end: the first one lets the work end in peace, a second one ends the program at once.</summary>
internal sealed class EndSignals : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly List<PosixSignalRegistration> _registrations = [];
    private int _received;

    public EndSignals(Inbox inbox)
    {
        foreach (var signal in Signals)
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                if (Interlocked.Increment(ref _received) > 1) return;
                context.Cancel = true;
                inbox.End();
            }));
        }
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }
}
