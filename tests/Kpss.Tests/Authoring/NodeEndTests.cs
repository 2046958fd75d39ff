using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Planning.Syntax.Yaml;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>Where a value ends; ⟂ marks the place and is no part of the text.</summary>
public class NodeEndTests
{
    [Theory]
    [InlineData("k: [a, # b]\n  c]⟂ # d]\n")]
    [InlineData("k: [a,\n  c # ]\n  ]⟂\n")]
    [InlineData("k: [[a], # ]]\n  [b] # ]\n  ]⟂\n")]
    [InlineData("k: { a: A, # } b: B }\n  c: C }⟂ # }\n")]
    [InlineData("k: { a: [b], # }]\n  c: \"}\" # }\n  }⟂\n")]
    [InlineData("k:\n  - a\n  - b⟂ # ]\nl: 1\n")]
    [InlineData("k:\n  a: A\n  b: B⟂ # }\n# }\nl: 1\n")]
    [InlineData("k:\n  - a\n  - [b, # ]\n     c]⟂ # ]\n")]
    [InlineData("k: \"]\"⟂ # ]\n")]
    [InlineData("k: |\n  text ] }⟂\n\n# ]\nl: 1\n")]
    public void Brackets_in_comments_end_nothing(string marked)
    {
        var report = new Report();
        var root = YamlReader.Read(new("/x.yaml", marked.Replace("⟂", "", StringComparison.Ordinal)), report).Root;
        var value = Assert.IsType<RecordNode>(root).Entries[0].Value;
        Assert.Empty(report.Sorted());
        Assert.Equal(marked.IndexOf('⟂', StringComparison.Ordinal), NodeEnd.Of(value));
    }
}
