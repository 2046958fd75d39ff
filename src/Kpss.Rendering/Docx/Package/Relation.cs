namespace Kpss.Rendering.Docx.Package;

/// <param name="Id">What the markup of the main part refers to.</param>
/// <param name="Type">The last word of the type.</param>
/// <param name="Target">From the folder of the main part.</param>
internal sealed record Relation(string Id, string Type, string Target);
