using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;
using Xunit;

namespace Kpss.Tests.Syntax;

public class FailedReadingTests
{
    [Fact]
    public void Prose_that_makes_the_reader_throw_becomes_a_finding_with_its_file()
    {
        var report = new Report();
        var prose = new ProseReader(report).Read(new Throwing());

        Assert.Empty(prose.Blocks);
        var finding = Assert.Single(report.Sorted());
        Assert.Equal("KPSS0901", finding.Code);
        Assert.Equal("/plan/uvod.md", finding.Span!.File.Path);
        Assert.Contains("rozbité", finding.Message.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_before_and_after_stays()
    {
        var report = new Report();
        var place = new SourceFile("/plan/a.yaml", "").Start;

        Assert.Null(report.Guarded<string>(place, () => throw new InvalidOperationException("první")));
        Assert.Equal("dobré", report.Guarded(place, () => "dobré"));
        Assert.Null(report.Guarded<string>(place, () => throw new FormatException("druhá")));
        Assert.Equal(2, report.Sorted().Count);
    }

    private sealed class Throwing : ITextSource
    {
        private readonly SourceFile _file = new("/plan/uvod.md", "# Úvod");

        public string Value => throw new InvalidOperationException("rozbité");

        public SourceSpan Part(int offset, int length) => _file.Span(offset, length);
    }
}
