namespace Kpss.Rendering.Docx.Body;

/// <summary>
/// How much room text takes beside the built-in fonts, in percent. Those of a template are not measured, only known to
/// be wider and taller now and then.
/// </summary>
internal sealed record Letters(int Width, int Height)
{
    public static readonly Letters Own = new(100, 100);

    public static readonly Letters OfTemplate = new(115, 110);

    /// <param name="width">Of the same text in the built-in fonts.</param>
    public int Widen(int width) => width * Width / 100;

    /// <param name="height">Of the same lines in the built-in fonts.</param>
    public int Heighten(int height) => height * Height / 100;
}
