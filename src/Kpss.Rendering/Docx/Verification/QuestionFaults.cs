using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Fields that ask to be computed on opening: Word asks people a question about it that frightens them.</summary>
internal static class QuestionFaults
{
    private static readonly XNamespace W = WordPart.W;

    public static IEnumerable<WordFault> In(WordFile file)
    {
        var settings = file.Preferences?.Xml.Descendants(W + "updateFields").Where(IsOn).Select(_ => file.Preferences!.Fault(
            FaultKind.Question, null, "nastavení chce přepočítat pole při otevření", "the settings want fields computed on opening"));
        var fields =
            from part in file.Texts
            from field in part.Xml.Descendants()
            where field.Attribute(W + "dirty")?.Value is "1" or "true" or "on"
            select part.Fault(FaultKind.Question, field, "pole se chce přepočítat při otevření", "a field wants to be computed on opening");
        return [.. settings ?? [], .. fields];
    }

    private static bool IsOn(XElement setting) => setting.Attribute(W + "val")?.Value is not ("0" or "false" or "off");
}
