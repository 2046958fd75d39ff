using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose;

/// <summary>Where the links, references and pictures of prose lead to.</summary>
internal interface IProseTargets
{
    /// <summary>A link out of the document, or to a place in it.</summary>
    Inline Lead(string target, Sequence<Inline> inlines);

    /// <param name="before">The text that the reference follows; empty where a line begins with it.</param>
    Inline Compose(ProseReference reference, string before);

    Picture Picture(ProseFigure figure);
}
