using System.Text;

namespace Kpss.Tests.Cases;

/// <summary>Keeps what is written and hands it to a terminal when flushed, as the program's own streams do.</summary>
internal sealed class PipeWriter : StringWriter
{
    private readonly StringBuilder _terminal;
    private int _handedOver;

    public PipeWriter(StringBuilder terminal)
    {
        _terminal = terminal;
        NewLine = "\n";
    }

    public override void Flush()
    {
        var all = GetStringBuilder();
        _terminal.Append(all, _handedOver, all.Length - _handedOver);
        _handedOver = all.Length;
    }
}
