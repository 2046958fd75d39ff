using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.Templates.Rules;

namespace Kpss.Rendering;

/// <summary>Every rule about Word templates.</summary>
public static class TemplateRules
{
    public static readonly Rule[] All =
    [
        NotWordFile.Rule,
        TemplateWithMacros.Rule,
        LockedTemplate.Rule,
        DamagedTemplate.Rule,
        TemplateWithoutStyles.Rule,
        LinkedPicture.Rule,
        NoRoomForText.Rule,
        TemplateTooLarge.Rule,
        PagesWithoutNumbers.Rule,
    ];
}
