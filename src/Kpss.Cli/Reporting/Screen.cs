using Kpss.Documents.Outside;

namespace Kpss.Cli.Reporting;

/// <summary>Where people read: its colours, and lines broken to its width where it is a terminal. A pipe and a file get a line as it is.</summary>
/// <param name="width">Null where there is none. Asked for only when a line is long: a terminal takes its time to tell.</param>
public sealed class Screen(TextWriter target, Ink ink, Func<int?> width)
{
    /// <summary>On a terminal narrower than this it is the terminal that breaks lines.</summary>
    private const int Narrowest = 40;

    private const int Endless = int.MaxValue;

    private int? _width;

    public TextWriter Target { get; } = target;

    public Ink Ink { get; } = ink;

    public int Width => _width ??= Math.Max(Narrowest, width() ?? Endless);

    public static Screen Results(IWorld world) => new(world.Console.Out, Ink.For(world.Console.OutIsTerminal, world), () => world.Console.Width);

    public static Screen Messages(IWorld world) => new(world.Console.Error, Ink.For(world.Console.ErrorIsTerminal, world), () => world.Console.ErrorWidth);

    public static Screen Plain(TextWriter target) => new(target, Ink.None, () => null);

    /// <param name="hanging">Columns before every line but the first.</param>
    public void Line(string text = "", int hanging = 0) => Line("", text, hanging);

    /// <param name="whole">Stands before the text and is never broken, such as a path that is clicked.</param>
    public void Line(string whole, string text, int hanging)
    {
        var line = whole.Length > 0 ? $"{whole} {text}" : text;
        Target.WriteLine(line.Length <= Narrowest || Width == Endless ? line : Wrapping.Broken(line, whole.Length, Width, hanging));
    }
}
