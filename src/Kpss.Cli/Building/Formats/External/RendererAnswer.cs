using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>What an external renderer answered. renderer-answer.schema.json describes it.</summary>
/// <param name="Files">Paths from the output folder, unchecked.</param>
public sealed record RendererAnswer(Sequence<string> Files, Sequence<RendererDiagnostic> Diagnostics);

/// <param name="Hint">A way out; null when there is none.</param>
/// <param name="Key">The block that it is about; null when it is about the whole document.</param>
public sealed record RendererDiagnostic(Severity Severity, string Message, string? Hint, string? Key);
