using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class BadDocument
{
    public static readonly Rule Rule = new(
        "KPSS0164",
        Severity.Error,
        new("hotový dokument, který nejde převzít", "a built document that cannot be taken over"),
        new(
            "Část „dokument“ převezme celý plán z Markdownu, který kpss dříve sestavilo: třeba když se zdroje ztratily, nebo když se připomínky zapracovaly rovnou do něj. Titulní stranu, obsah a tiráž si kpss sestaví znovu z plan.yaml a kpss.yaml, text začíná první kotvou <a name=\"…\"></a>. Dokument je celý plán: vedle něj nemohou stát další části ani položky.",
            "The part `dokument` takes a whole plan over from Markdown that kpss built before: when the sources were lost, or comments were worked right into it. The title page, contents and imprint are made anew from plan.yaml and kpss.yaml; the text starts at the first anchor <a name=\"…\"></a>. A document is the whole plan: no other parts or items can stand beside it."),
        Bad: "části:\n  - dokument: plan.md\n  - položky",
        Good: "části:\n  - dokument: plan.md");

    public static Diagnostic WithoutAnchors(SourceSpan span, string name) => Rule
        .At(span, $"„{name}“ není dokument, který sestavilo kpss: nemá žádnou kotvu", $"“{name}” is not a document that kpss built: it has no anchor")
        .WithHint("kapitolu napsanou ručně vložte částí „kapitola: soubor.md“", "put a chapter written by hand in with the part `kapitola: file.md`");

    public static Diagnostic BesideParts(SourceSpan span) => Rule
        .At(span, "vedle celého dokumentu nemohou stát další části", "no other parts can stand beside a whole document")
        .WithHint("nechte v seznamu „části“ jen dokument", "leave the document alone in the list `části`");

    public static Diagnostic BesideItems(SourceSpan span) => Rule
        .At(span, "plán se skládá z hotového dokumentu, ale ve složce má i položky, které by se nevytiskly", "the plan consists of a built document, yet its folder holds items, which would not be printed")
        .WithHint("přesuňte je jinam, nebo místo dokumentu uveďte části „přehled“ a „položky“", "move them away, or list the parts `přehled` and `položky` in place of the document");

    public static Diagnostic SameAnchor(SourceSpan span, string name) => Rule
        .At(span, $"kotva „{name}“ je v dokumentu dvakrát", $"the anchor “{name}” stands twice in the document")
        .WithHint("nechte ji jen u jednoho nadpisu", "leave it at one heading only");
}
