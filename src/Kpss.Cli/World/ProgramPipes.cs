// Part of the door to other programs: what goes in and comes out of one has to flow at the same time.
#pragma warning disable RS0030
using System.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.World;

/// <summary>Feeds a running program its input and collects both of its outputs, none of them waiting for another.</summary>
internal sealed class ProgramPipes : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Task<byte[]> _output;
    private readonly Task<byte[]> _error;
    private readonly CancellationTokenSource _end = new();

    public ProgramPipes(Process process, ProgramCall call)
    {
        var (input, output, error) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream);
        _ = Feed(input, call.Input);
        _output = Collect(output, call.MostOutput, _end.Token);
        _error = Collect(error, call.MostOutput, _end.Token);
    }

    public byte[] Output() => Result(_output);

    public byte[] Error() => Result(_error);

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private byte[] Result(Task<byte[]> collecting)
    {
        if (!collecting.Wait(Patience)) _end.Cancel();
        return collecting.GetAwaiter().GetResult();
    }

    private static async Task Feed(Stream pipe, ReadOnlyMemory<byte> input)
    {
        try
        {
            await using (pipe.ConfigureAwait(false)) await pipe.WriteAsync(input).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A program may end without having read it all.
        }
    }

    private static async Task<byte[]> Collect(Stream pipe, int most, CancellationToken end)
    {
        var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            int count;
            while ((count = await pipe.ReadAsync(buffer, end).ConfigureAwait(false)) > 0)
            {
                kept.Write(buffer, 0, (int)Math.Min(count, most - kept.Length));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // Whatever came until then is what there is.
        }

        return kept.ToArray();
    }
}
