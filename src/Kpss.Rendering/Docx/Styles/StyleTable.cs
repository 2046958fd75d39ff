namespace Kpss.Rendering.Docx.Styles;

/// <summary>The one place that knows which style plays which role.</summary>
public sealed class StyleTable
{
    /// <summary>The styles of Assets/styles.xml.</summary>
    public static readonly StyleTable BuiltIn = new(
    [
        new(StyleRole.Body, "BodyText", "Body Text"),
        new(StyleRole.Line, "Radek", "Řádek"),
        new(StyleRole.Note, "Poznamka", "Poznámka"),
        new(StyleRole.Quotation, "Quote", "Quote"),
        new(StyleRole.QuotationItem, "PolozkaCitace", "Položka citace"),

        new(StyleRole.Logo, "Logo", "Logo"),
        new(StyleRole.Authority, "Vydavatel", "Vydavatel"),
        new(StyleRole.Title, "Title", "Title"),
        new(StyleRole.LongTitle, "NazevDlouhy", "Název dlouhý"),
        new(StyleRole.TightTitle, "NazevTesny", "Název těsný"),
        new(StyleRole.Subtitle, "Subtitle", "Subtitle"),
        new(StyleRole.FirstFact, "UdajPrvni", "Údaj první"),
        new(StyleRole.FirstFactClose, "UdajPrvniBlizko", "Údaj první blízko názvu"),
        new(StyleRole.FirstFactTight, "UdajPrvniTesne", "Údaj první těsně pod názvem"),
        new(StyleRole.Fact, "Udaj", "Údaj"),
        new(StyleRole.FirstImprint, "TirazPrvni", "Tiráž první"),
        new(StyleRole.FirstImprintTight, "TirazPrvniTesne", "Tiráž první těsně pod údaji"),
        new(StyleRole.Imprint, "Tiraz", "Tiráž"),
        new(StyleRole.ImprintOnNewPage, "TirazStrana", "Tiráž na nové straně"),
        new(StyleRole.Funding, "Publicita", "Publicita"),
        new(StyleRole.SmallFunding, "PublicitaMala", "Publicita malá"),
        new(StyleRole.FundingBelowEmblem, "PublicitaPodZnakem", "Publicita pod znakem"),

        new(StyleRole.Heading1, "Heading1", "heading 1"),
        new(StyleRole.Heading2, "Heading2", "heading 2"),
        new(StyleRole.Heading3, "Heading3", "heading 3"),
        new(StyleRole.Heading4, "Heading4", "heading 4"),
        new(StyleRole.Heading5, "Heading5", "heading 5"),
        new(StyleRole.Heading6, "Heading6", "heading 6"),
        new(StyleRole.Heading1OnSamePage, "Heading1Continued", "Nadpis 1 na téže straně"),
        new(StyleRole.Heading2OnNewPage, "Heading2Page", "Nadpis 2 na nové straně"),
        new(StyleRole.Heading3OnNewPage, "Heading3Page", "Nadpis 3 na nové straně"),

        new(StyleRole.ContentsTitle, "TOCHeading", "TOC Heading"),
        new(StyleRole.Contents1, "TOC1", "toc 1"),
        new(StyleRole.Contents2, "TOC2", "toc 2"),
        new(StyleRole.Contents3, "TOC3", "toc 3"),
        new(StyleRole.Contents4, "TOC4", "toc 4"),
        new(StyleRole.Contents5, "TOC5", "toc 5"),
        new(StyleRole.Contents6, "TOC6", "toc 6"),
        new(StyleRole.NumberedContents1, "ObsahStrana1", "Obsah 1 se stranou"),
        new(StyleRole.NumberedContents2, "ObsahStrana2", "Obsah 2 se stranou"),
        new(StyleRole.NumberedContents3, "ObsahStrana3", "Obsah 3 se stranou"),
        new(StyleRole.NumberedContents4, "ObsahStrana4", "Obsah 4 se stranou"),
        new(StyleRole.NumberedContents5, "ObsahStrana5", "Obsah 5 se stranou"),
        new(StyleRole.NumberedContents6, "ObsahStrana6", "Obsah 6 se stranou"),

        new(StyleRole.BulletItem, "ListBullet", "List Bullet"),
        new(StyleRole.NumberedItem, "ListNumber", "List Number"),
        new(StyleRole.ItemContinued1, "ListContinue", "List Continue"),
        new(StyleRole.ItemContinued2, "ListContinue2", "List Continue 2"),
        new(StyleRole.ItemContinued3, "ListContinue3", "List Continue 3"),
        new(StyleRole.ItemContinued4, "ListContinue4", "List Continue 4"),
        new(StyleRole.ItemContinued5, "ListContinue5", "List Continue 5"),
        new(StyleRole.ItemContinued6, "PokracovaniPolozky6", "Pokračování položky 6"),
        new(StyleRole.ItemContinued7, "PokracovaniPolozky7", "Pokračování položky 7"),
        new(StyleRole.ItemContinued8, "PokracovaniPolozky8", "Pokračování položky 8"),
        new(StyleRole.ItemContinued9, "PokracovaniPolozky9", "Pokračování položky 9"),

        new(StyleRole.CardHeader, "KartaZahlavi", "Karta – záhlaví"),
        new(StyleRole.CardLabel, "KartaPopisek", "Karta – popisek"),
        new(StyleRole.CardText, "KartaText", "Karta – text"),
        new(StyleRole.CardLine, "KartaRadek", "Karta – řádek"),
        new(StyleRole.CardHeading, "PopisekVTextu", "Popisek v textu"),

        new(StyleRole.Caption, "Caption", "caption"),
        new(StyleRole.Figure, "Obrazek", "Obrázek"),
        new(StyleRole.CellText, "TabulkaText", "Tabulka – text"),
        new(StyleRole.CellTextCentred, "TabulkaTextStred", "Tabulka – text na střed"),
        new(StyleRole.CellTextRight, "TabulkaTextVpravo", "Tabulka – text vpravo"),
        new(StyleRole.CellTextKept, "TabulkaTextDrzi", "Tabulka – text s dalším"),
        new(StyleRole.CellTextCentredKept, "TabulkaTextStredDrzi", "Tabulka – text na střed s dalším"),
        new(StyleRole.CellTextRightKept, "TabulkaTextVpravoDrzi", "Tabulka – text vpravo s dalším"),
        new(StyleRole.CellHeader, "TabulkaZahlavi", "Tabulka – záhlaví"),
        new(StyleRole.CellHeaderCentred, "TabulkaZahlaviStred", "Tabulka – záhlaví na střed"),
        new(StyleRole.CellHeaderRight, "TabulkaZahlaviVpravo", "Tabulka – záhlaví vpravo"),
        new(StyleRole.RowHeader, "TabulkaPopisek", "Tabulka – popisek řádku"),
        new(StyleRole.RowHeaderKept, "TabulkaPopisekDrzi", "Tabulka – popisek řádku s dalším"),
        new(StyleRole.Overview1, "Prehled1", "Přehled 1"),
        new(StyleRole.Overview2, "Prehled2", "Přehled 2"),
        new(StyleRole.Overview3, "Prehled3", "Přehled 3"),
        new(StyleRole.Overview4, "Prehled4", "Přehled 4"),

        new(StyleRole.PageHeader, "Header", "header"),
        new(StyleRole.PageFooter, "Footer", "footer"),

        new(StyleRole.Separator, "Oddelovac", "Oddělovač"),
        new(StyleRole.NewPage, "NovaStrana", "Nová strana"),
        new(StyleRole.SectionEnd, "KonecOddilu", "Konec oddílu"),
        new(StyleRole.DocumentEnd, "KonecDokumentu", "Konec dokumentu"),

        new(StyleRole.Emphasis, "Emphasis", "Emphasis"),
        new(StyleRole.Strong, "Strong", "Strong"),
        new(StyleRole.StrongEmphasis, "IntenseEmphasis", "Intense Emphasis"),
        new(StyleRole.Code, "HTMLCode", "HTML Code"),
        new(StyleRole.Number, "CisloPolozky", "Číslo položky"),
        new(StyleRole.Remark, "Dodatek", "Dodatek"),
        new(StyleRole.FactLabel, "PopisekUdaje", "Popisek údaje"),
        new(StyleRole.Link, "Hyperlink", "Hyperlink"),
        new(StyleRole.LinkEmphasis, "HyperlinkEmphasis", "Odkaz zdůrazněný"),
        new(StyleRole.LinkStrong, "HyperlinkStrong", "Odkaz silný"),
        new(StyleRole.LinkStrongEmphasis, "HyperlinkIntense", "Odkaz silně zdůrazněný"),

        new(StyleRole.CardTable, "KartaOpatreni", "Karta opatření"),
        new(StyleRole.OverviewTable, "TabulkaPrehled", "Tabulka přehledu"),
        new(StyleRole.DataTable, "TabulkaData", "Tabulka údajů"),
        new(StyleRole.MatrixTable, "TabulkaMatice", "Tabulka – matice"),
    ]);

    private readonly string[] _ids;

    public StyleTable(StyleEntry[] entries)
    {
        Entries = entries;
        _ids = new string[entries.Length];
        foreach (var entry in entries) _ids[(int)entry.Role] = entry.Id;
    }

    /// <summary>One entry a role.</summary>
    public IReadOnlyList<StyleEntry> Entries { get; }

    /// <summary>True for what keeps off a table above it by itself. Headings and captions of a template need not.</summary>
    public bool HasSpaceAbove(StyleRole role) => role switch
    {
        StyleRole.Note or StyleRole.CardHeading => true,
        StyleRole.Heading1 or StyleRole.Heading2OnNewPage or StyleRole.Heading3OnNewPage or StyleRole.ContentsTitle => true,
        (>= StyleRole.Heading2 and <= StyleRole.Heading1OnSamePage) or StyleRole.Caption => ReferenceEquals(this, BuiltIn),
        _ => false,
    };

    public string this[StyleRole role] => _ids[(int)role];
}
