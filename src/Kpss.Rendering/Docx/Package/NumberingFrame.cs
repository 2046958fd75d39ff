namespace Kpss.Rendering.Docx.Package;

/// <summary>The lists that are there before those of the document, as markup around the places for these.</summary>
/// <param name="BeforeDefinitions">Up to the end of the definitions that are there.</param>
/// <param name="BeforeLists">From there to the end of the lists that are there.</param>
/// <param name="FirstDefinition">The first id that no definition has.</param>
/// <param name="FirstList">The first id that no list has.</param>
internal sealed record NumberingFrame(string BeforeDefinitions, string BeforeLists, string End, int FirstDefinition, int FirstList)
{
    public static readonly NumberingFrame Empty = new(
        $"""{WordMarkup.Declaration}<w:numbering xmlns:w="{WordMarkup.Namespace}">""",
        "",
        "</w:numbering>",
        FirstDefinition: 0,
        FirstList: 1);
}
