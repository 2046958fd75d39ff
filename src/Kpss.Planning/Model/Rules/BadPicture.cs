using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Rules;

public static class BadPicture
{
    private const int Kilobytes = Limits.FileSize / 1024;

    public static readonly Rule Rule = new(
        "KPSS0162",
        Severity.Error,
        new("obrázek, který do dokumentu nejde vložit", "a picture that no document can hold"),
        new(
            $"Logo a znak donátora se vkládají do Wordu i na web, a oba bez výjimky umějí jen PNG a JPEG. Obrázek smí mít nejvýše {Kilobytes} kB a {Limits.PictureSide} bodů na šířku i na výšku; pro titulní stranu stačí šířka 600 bodů. Rozhoduje obsah souboru, ne přípona v jeho jméně.",
            $"The logo and a funder's emblem go into Word and the web page, and only PNG and JPEG work in both everywhere. A picture may have {Kilobytes} kB and {Limits.PictureSide} pixels a side at most; 600 pixels are enough for a title page. What counts is the file's content, not the end of its name."),
        Bad: "logo: { soubor: loga/znak.svg, popis: Znak města Klatovy }",
        Good: "logo: { soubor: loga/znak.png, popis: Znak města Klatovy }");

    /// <param name="kind">What the file is instead; null for what is no picture.</param>
    public static Diagnostic WrongKind(SourceSpan span, string path, string? kind) => kind is null
        ? Rule
            .At(span, $"soubor „{path}“ není obrázek PNG ani JPEG", $"the file “{path}” is neither a PNG nor a JPEG picture")
            .WithHint("uveďte obrázek uložený jako PNG nebo JPEG", "name a picture saved as PNG or JPEG")
        : Rule
            .At(span, $"obrázek „{path}“ je ve formátu {kind}, který do dokumentů vložit nejde", $"the picture “{path}” is {kind}, which documents cannot hold")
            .WithHint("otevřete ho v programu na obrázky a uložte jako PNG široké asi 600 bodů", "open it in a picture editor and save it as a PNG about 600 pixels wide");

    public static Diagnostic Broken(SourceSpan span, string path) => Rule
        .At(span, $"obrázek „{path}“ je poškozený nebo neúplný", $"the picture “{path}” is broken or cut short")
        .WithHint("stáhněte ho znovu, nebo ho otevřete v programu na obrázky a uložte jako PNG", "download it again, or open it in a picture editor and save it as PNG");

    public static Diagnostic TooLarge(SourceSpan span, string path) => Rule
        .At(span, $"obrázek „{path}“ má víc než {Kilobytes} kB", $"the picture “{path}” is larger than {Kilobytes} kB")
        .WithHint("zmenšete ho, šířka 600 bodů stačí", "shrink it, a width of 600 pixels is enough");

    public static Diagnostic TooManyPixels(SourceSpan span, string path, int width, int height) => Rule
        .At(span, $"obrázek „{path}“ má {width} × {height} bodů, nejvýše jich smí být {Limits.PictureSide} na stranu", $"the picture “{path}” has {width} × {height} pixels, at most {Limits.PictureSide} a side are allowed")
        .WithHint("zmenšete ho, šířka 600 bodů stačí", "shrink it, a width of 600 pixels is enough");
}
