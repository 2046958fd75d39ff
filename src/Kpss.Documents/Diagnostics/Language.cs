namespace Kpss.Documents.Diagnostics;

/// <summary>The languages in which kpss speaks to its users.</summary>
public enum Language
{
    Czech,
    English,
}
