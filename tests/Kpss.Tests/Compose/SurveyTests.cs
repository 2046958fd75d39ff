using Kpss.Documents.Tree;
using Xunit;

namespace Kpss.Tests.Compose;

public sealed class SurveyTests
{
    private const string Items = """
        oblast: "1"
        id: doma
        název: Doma
        opatření:
          - opatření: "1.1"
            id: pece
            název: Péče
            popis: Pomáhá MAS.
            pro_koho: [seniori]
            termín: 2. pololetí 2025
            garant: [charita]
            partner: [mesto, { subjekt: charita, role: poradce }]
            stav: { hodnota: běží, podíl: 40, poznámka: chybí auto }
          - opatření: "1.2"
            id: jidlo
            název: Jídlo
            pro_koho: neuvedeno
            termín: od 2024
            garant: [hospic, mesto]
            stav: hotovo
          - opatření: "1.3"
            id: klid
            název: Klid
            pro_koho: [deti, seniori]
            termín: neuvedeno
            garant: neuvedeno
        """;

    [Fact]
    public void Index_tells_roles_and_times_and_sorts_ch_behind_h()
    {
        Assert.Equal(
            [
                "Subjekt | V plánu",
                "Hospic | 1.2 Jídlo (garant; od 2024)",
                "Charita | 1.1 Péče (garant, poradce; 2. pololetí 2025)",
                "Město | 1.1 Péče (partner; 2. pololetí 2025) / 1.2 Jídlo (garant; od 2024)",
            ],
            With("  - rejstřík_subjektů").Rows("plan", "rejstrik/subjekty/tabulka"));
    }

    [Fact]
    public void Matrix_has_the_groups_of_an_area_and_columns_of_numbers() => Assert.Equal(
        ["Cílová skupina | 1.1 | 1.3", "Děti |  | ano", "Senioři | ano | ano"],
        With("  - matice_cílových_skupin").Rows("plan", "matice/doma"));

    [Fact]
    public void Abbreviations_are_those_that_the_document_uses() => Assert.Equal(
        ["Zkratka | Plné znění", "MAS | místní akční skupina"],
        With("  - zkratky").Rows("plan", "zkratky/tabulka"));

    [Fact]
    public void Fulfilment_counts_states_and_those_without_one()
    {
        var workspace = With("  - plnění");
        Assert.Equal(
            ["Položka plánu | Hotovo | Běží | Bez údaje | Celkem", "1 Doma | 1 | 1 | 1 | 3", "Celkem | 1 | 1 | 1 | 3", "Podíl | 33 % | 33 % | 33 % | 100 %"],
            workspace.Rows("plan", "plneni/pocty"));
        Assert.Equal(
            ["Stav | V plánu", "Hotovo | 1.2 Jídlo", "Běží | 1.1 Péče (40 %) – chybí auto", "Bez údaje | 1.3 Klid"],
            workspace.Rows("plan", "plneni/stavy"));

        var bars = Assert.IsType<StackedBars>(workspace.Block<Chart>("plan", "plneni/graf").Shape);
        Assert.Equal([ChartTone.Done, ChartTone.Running, ChartTone.Neutral], bars.Series.Select(series => series.Tone));
        Assert.Equal([1, 1, 1], Assert.Single(bars.Bars).Values);
    }

    [Fact]
    public void Timeline_draws_what_has_a_time_and_marks_what_goes_on()
    {
        var chart = With("  - časová_osa").Block<Chart>("plan", "casova-osa/doma");
        var line = Assert.IsType<Timeline>(chart.Shape);
        Assert.Equal(12, line.Ticks.Count);
        Assert.Equal(
            [
                new("1.1\u00A0Péče", new("pece"), 0.4959, 1, GoesOnBefore: false, GoesOnAfter: false, "2.\u00A0pololetí 2025"),
                new("1.2\u00A0Jídlo", new("jidlo"), 0, 1, GoesOnBefore: true, GoesOnAfter: true, "od 2024"),
            ],
            line.Bars);
        Assert.Equal(2, chart.Table!.Rows.Count);
    }

    [Theory]
    [InlineData("2025", "led úno bře dub kvě čvn čvc srp zář říj lis pro")]
    [InlineData("1. 4. 2025 – 31. 12. 2025", "dub kvě čvn čvc srp zář říj lis pro")]
    [InlineData("2025–2026", "2025 2. pol. 2026 2. pol.")]
    [InlineData("2025–2030", "2025 2026 2027 2028 2029 2030")]
    public void Ticks_suit_the_length_of_the_period(string period, string labels)
    {
        var chart = With("  - časová_osa", period).Block<Chart>("plan", "casova-osa/doma");
        Assert.Equal(labels, string.Join(' ', Assert.IsType<Timeline>(chart.Shape).Ticks.Select(tick => tick.Label.Replace('\u00A0', ' '))));
    }

    [Fact]
    public void Items_named_alike_stand_behind_the_one_above_them_and_without_numbers_in_rows()
    {
        const string Head = """
            gramatika:
              úrovně: [{ klíč: téma }, { klíč: cíl, karta: ano }]
              pole: [{ klíč: kdo, typ: subjekty }, { klíč: komu, typ: cílové_skupiny }]
            části: [položky, rejstřík_subjektů, matice_cílových_skupin]
            """;
        const string Items = """
            téma: vse
            název: Vše
            položky:
              - { cíl: a, název: Bydlení, kdo: [mesto], komu: [deti] }
              - { cíl: b, název: Práce, kdo: [mesto], komu: [seniori] }
              - { cíl: c, název: Bydlení, kdo: [charita] }
            """;
        var workspace = new ComposedWorkspace().Plan("plan", "2025", Items, Head);
        Assert.Equal(["Subjekt | V plánu", "Charita | Vše – Bydlení", "Město | Vše – Bydlení / Práce"], workspace.Rows("plan", "rejstrik/subjekty/tabulka"));
        Assert.Equal(["Položka plánu | Děti | Senioři", "Vše – Bydlení | ano | ", "Práce |  | ano"], workspace.Rows("plan", "matice/vse"));
    }

    [Fact]
    public void A_part_may_stand_there_twice_and_anywhere()
    {
        var workspace = new ComposedWorkspace().Plan("plan", "2025", Items, "části: [zkratky, rejstřík_subjektů, položky, rejstřík_subjektů: Kdo]\n");
        Assert.Equal(
            ["obsah", "zkratky", "rejstrik/subjekty", "doma", "rejstrik/subjekty-2"],
            workspace.Document("plan").Blocks.Select(block => block.Key.Path));
    }

    [Fact]
    public void Facets_choose_among_the_items()
    {
        var facets = With("").Document("plan").Facets;
        Assert.Equal(
            [
                "subjekt hospic: jidlo", "subjekt charita: pece", "subjekt mesto: pece jidlo",
                "cilova-skupina deti: klid", "cilova-skupina seniori: pece klid",
                "termin 1-ctvrtleti-2025: jidlo", "termin 2-ctvrtleti-2025: jidlo", "termin 3-ctvrtleti-2025: pece jidlo", "termin 4-ctvrtleti-2025: pece jidlo",
                "stav hotovo: jidlo", "stav bezi: pece",
            ],
            from facet in facets from choice in facet.Choices select $"{facet.Id} {choice.Id}: {string.Join(' ', choice.Items)}");
    }

    [Fact]
    public void Timeframes_that_all_fill_the_period_are_told_apart_as_printed()
    {
        var workspace = new ComposedWorkspace().Plan("plan", "2025", """
            oblast: "1"
            název: Doma
            opatření:
              - { id: a, název: A, popis: Text., termín: průběžně }
              - { id: b, název: B, popis: Text. }
              - { id: c, název: C, popis: Text., termín: Průběžně }
            """);
        Assert.Equal(["Průběžně: a c", "2025: b"], Assert.Single(workspace.Document("plan").Facets).Choices.Select(choice => $"{choice.Label}: {string.Join(' ', choice.Items)}"));
    }

    private static ComposedWorkspace With(string part, string period = "2025") =>
        new ComposedWorkspace().Plan("plan", period, Items, $"části:\n  - položky\n{part}\n");
}
