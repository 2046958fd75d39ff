namespace Kpss.Documents.Tree;

/// <summary>An image and what it says to those who cannot see it.</summary>
/// <param name="MediaType">`image/png` or `image/jpeg`.</param>
/// <param name="Width">In pixels, as is the height.</param>
/// <param name="AltText">Never empty.</param>
public sealed record Picture(string MediaType, Sequence<byte> Content, int Width, int Height, string AltText);
