using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>The Czech forms of a text with a number in it: for 0, 1, 2 to 4, and more. `{n}` stands for the number.</summary>
internal sealed record CountedWording(string None, string One, string Few, string Many)
{
    /// <summary>Attributes of an element, from which the script takes the form that it needs.</summary>
    public MarkupWriter WriteTo(MarkupWriter html) => html
        .Attribute("data-none", None)
        .Attribute("data-one", One)
        .Attribute("data-few", Few)
        .Attribute("data-many", Many);
}
