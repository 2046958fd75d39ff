namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>A package holds more than any template needs, however small it is when it is packed.</summary>
internal sealed class OversizedPackageException(string part) : Exception(part);
