using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class LinkedPicture
{
    public static readonly Rule Rule = new(
        "KPSS0406",
        Severity.Warning,
        new("obrázek šablony není vložený", "a picture of the template is not embedded"),
        new(
            "Obrázek v záhlaví nebo zápatí je do šablony jen připojený, a tak se do výstupu nepřevezme: na cizím počítači by se místo něj ukázal červený křížek a dokument by prozradil cestu k disku nebo serveru úřadu.",
            "A picture in the header or footer is only linked, and so it is not taken over: on other computers a red cross would show in its place, and the document would tell a path on a disk or server of the office."),
        Bad: "záhlaví: obrázek připojený ze složky S:/logo.png",
        Good: "záhlaví: obrázek vložený do dokumentu");

    public static Diagnostic At(SourceSpan? place, string name, string picture) => Rule
        .At(place, $"obrázek „{picture}“ není v šabloně „{name}“ vložený, jen připojený; ve výstupu nebude", $"the picture “{picture}” is only linked in the template “{name}”, not embedded; it will not be in the output")
        .WithHint("v šabloně ho smažte a vložte znovu příkazem Vložení → Obrázky → Toto zařízení", "delete it in the template and insert it again by Insert → Pictures → This Device");
}
