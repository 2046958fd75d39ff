using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;

namespace Kpss.Planning.Authoring;

/// <summary>What an author wants to be added.</summary>
/// <param name="Parent">Null for an item of the first level.</param>
public sealed record NewItemOrder(Plan Plan, Level Level, FoundItem? Parent, string Title, string Id);

/// <summary>What is to be written.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Old">The file that is edited; null for a new one.</param>
/// <param name="Text">The whole text of the file.</param>
/// <param name="Line">Where the author goes on; counts from 1.</param>
/// <param name="ToFill">Keys of the fields that a person must write.</param>
public sealed record Addition(string Path, SourceFile? Old, string Text, int Line, Sequence<string> ToFill);
