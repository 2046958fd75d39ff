using System.Text;
using Kpss.Cli.World;
using Xunit;

namespace Kpss.Tests.Cli;

public class UnheardStreamTests
{
    [Fact]
    public void What_somebody_takes_gets_there()
    {
        var inner = new MemoryStream();
        using var stream = new UnheardStream(inner);
        stream.Write("jedna "u8);
        stream.Write([.. "dva"u8], 0, 3);
        Assert.Equal("jedna dva", Encoding.UTF8.GetString(inner.ToArray()));
    }

    [Fact]
    public void What_nobody_takes_stops_nothing()
    {
        var (inner, calls) = (new FullStream(), 0);
        inner.Written += () => calls++;
        using var stream = new UnheardStream(inner);
        stream.Write("jedna"u8);
        stream.Write("dva"u8);
        Assert.Equal(1, calls);
    }

    private sealed class FullStream : MemoryStream
    {
        public event Action? Written;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written?.Invoke();
            throw new IOException("No space left on device");
        }
    }
}
