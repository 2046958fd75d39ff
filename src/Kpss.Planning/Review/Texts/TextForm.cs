using Kpss.Documents;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Review.Texts;

/// <summary>What words don't show of a list or a table: a closed set.</summary>
public abstract record TextForm
{
    private protected TextForm()
    {
    }
}

/// <param name="First">As the first item is marked: `5.`, `c)`.</param>
public sealed record ListForm(string First) : TextForm;

public sealed record TableForm(Sequence<ProseAlignment> Columns) : TextForm;
