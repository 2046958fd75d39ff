using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building.Formats;

/// <summary>What formats work with beside the document.</summary>
/// <param name="Folder">The absolute path of the folder the files will lie in.</param>
public sealed record Workshop(Session Session, string Root, string Folder, OutputSettings Settings, WordLooks Looks, Report Report);
