using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;
using Kpss.Planning.Syntax.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>
/// Reads one YAML file into positioned nodes through YamlDotNet's events. What was read before a syntax error is
/// kept, so that one typing mistake doesn't make every reference to the file look wrong.
/// </summary>
public static class YamlReader
{
    /// <returns>The file's top-level record; `IsWhole` is false when a mistake cut it short or dropped keys.</returns>
    public static YamlFile Read(SourceFile file, Report report)
    {
        var builder = new NodeBuilder(file, report);
        var parser = new Parser(new StringReader(file.Text));
        var last = Mark.Empty;
        try
        {
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                last = current.End;
                if (!builder.Take(current)) return new(file, null, IsWhole: false);
            }
        }
        catch (YamlException error)
        {
            report.Add(SyntaxErrors.At(file, (int)error.Start.Index, (int)last.Index, error.Message));
            return new(file, builder.Root as RecordNode, IsWhole: false);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet answers some broken flow sequences with these instead of its own exception; their words say nothing of YAML.
            report.Add(SyntaxErrors.At(file, (int)last.Index, (int)last.Index, parserMessage: ""));
            return new(file, builder.Root as RecordNode, IsWhole: false);
        }

        return Topmost(file, builder, report);
    }

    private static YamlFile Topmost(SourceFile file, NodeBuilder builder, Report report)
    {
        switch (builder.Root)
        {
            case RecordNode record:
                return new(file, record, builder.Finish());
            case null or ScalarNode { IsEmpty: true }:
                report.Add(EmptyFile.At(file.Start));
                return new(file, null, IsWhole: false);
            case var root:
                report.Add(WrongShape.At(root, Shape.Record));
                return new(file, null, IsWhole: false);
        }
    }

    private sealed class NodeBuilder(SourceFile file, Report report)
    {
        private readonly Stack<OpenCollection> _open = new();
        private readonly List<OpenRecord> _records = [];
        private bool _documentSeen;

        public SyntaxNode? Root { get; private set; }

        /// <returns>False when the file must not be read any further.</returns>
        public bool Take(ParsingEvent current)
        {
            switch (current)
            {
                case AnchorAlias alias:
                    report.Add(AnchorsAndTags.At(Span(alias)));
                    return false;
                case NodeEvent marked when !marked.Anchor.IsEmpty || !marked.Tag.IsEmpty:
                    report.Add(AnchorsAndTags.At(Span(marked)));
                    return false;
                case Scalar scalar:
                    var node = new ScalarNode(Span(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
                    ReportInvisible(node);
                    if (HardSpaceIn(node) is { } spaces)
                    {
                        report.Add(HardSpace.At(spaces));
                        return false;
                    }

                    Place(node);
                    return true;
                case SequenceStart or MappingStart when _open.Count >= Limits.Nesting:
                    report.Add(NestingTooDeep.At(Span(current)));
                    return false;
                case SequenceStart:
                    Open(new OpenList(Span(current)));
                    return true;
                case MappingStart:
                    var record = new OpenRecord(Span(current), report);
                    _records.Add(record);
                    Open(record);
                    return true;
                case SequenceEnd or MappingEnd:
                    _open.Pop().Close(Span(current));
                    return true;
                case DocumentStart when _documentSeen:
                    report.Add(SecondDocument.At(Span(current)));
                    return false;
                case DocumentStart:
                    _documentSeen = true;
                    return true;
                default:
                    return true;
            }
        }

        /// <summary>To be called when the file was read to its end.</summary>
        /// <returns>True when nothing in it was dropped.</returns>
        public bool Finish()
        {
            if (_records.Exists(record => record.DroppedKeys)) return false;
            foreach (var record in _records) ((RecordNode)record.Node).IsWhole = true;
            return true;
        }

        /// <summary>An escape such as `\x07` brings in what would have been refused when it was written plainly.</summary>
        private void ReportInvisible(ScalarNode scalar)
        {
            var at = InvisibleCharacters.FirstIn(scalar.Value);
            if (at >= 0) report.Add(ControlCharacter.At(scalar.Part(at, 1), scalar.Value[at]));
        }

        /// <summary>One that was meant to part a dash or key from what follows, or to indent it.</summary>
        private SourceSpan? HardSpaceIn(ScalarNode scalar)
        {
            if (!scalar.IsPlain || !scalar.Value.Contains(HardSpace.Character, StringComparison.Ordinal)) return null;
            return HardSpace.On(file, scalar.Span.Line) is { } spaces && spaces.Start < scalar.Span.End && spaces.End > scalar.Span.Start ? spaces : null;
        }

        private void Open(OpenCollection collection)
        {
            Place(collection.Node);
            _open.Push(collection);
        }

        private void Place(SyntaxNode node)
        {
            if (_open.Count == 0) Root = node;
            else _open.Peek().Add(node);
        }

        private SourceSpan Span(ParsingEvent current)
        {
            var start = (int)current.Start.Index;
            var end = Math.Clamp((int)current.End.Index, start, file.Text.Length);
            return file.Span(Math.Min(start, file.Text.Length), end - Math.Min(start, end));
        }
    }
}

/// <param name="Root">Null when there is nothing to go on with.</param>
public sealed record YamlFile(SourceFile File, RecordNode? Root, bool IsWhole);
