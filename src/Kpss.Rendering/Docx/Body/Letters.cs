namespace Kpss.Rendering.Docx.Body;

/// <summary>
/// How much room text takes beside the built-in fonts, in percent. Those of a template are not measured, only known to
/// be wider and taller now and then.
/// </summary>
/// <param name="BoldWidth">Of bold text.</param>
internal sealed record Letters(int Width, int BoldWidth, int Height)
{
    public static readonly Letters Own = new(100, 100, 100);

    public static readonly Letters OfTemplate = new(115, 140, 110);

    /// <param name="width">Of the same text in the built-in fonts.</param>
    public int Widen(int width) => width * Width / 100;

    /// <param name="width">Of the same text in the built-in fonts.</param>
    public int WidenBold(int width) => width * BoldWidth / 100;

    /// <param name="height">Of the same lines in the built-in fonts.</param>
    public int Heighten(int height) => height * Height / 100;
}
