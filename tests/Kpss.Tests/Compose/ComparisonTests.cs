using Xunit;

namespace Kpss.Tests.Compose;

public sealed class ComparisonTests
{
    [Fact]
    public void An_item_is_known_by_its_id_else_by_its_title()
    {
        var workspace = Years(
            "opatření:\n  - { id: pece, název: Péče, popis: A., termín: 2. pololetí 2024 }\n  - { název: Jídlo pro všechny, popis: A. }\n  - { id: klid, název: Klid, popis: A. }",
            "opatření:\n  - { id: klub, název: Klub, popis: A., termín: květen 2025 }\n  - { id: pece, název: Péče doma, popis: A. }\n  - { název: Jídlo pro všechny, popis: A. }");
        Assert.Equal(
            [
                "V tomto plánu | Dříve | Co se změnilo",
                "1.2 Péče doma | 1.1 Péče | číslo, název, termín (2. pololetí 2024 → 2025)",
                "1.3 Jídlo pro všechny | 1.2 Jídlo pro všechny | číslo",
            ],
            workspace.Rows("letos", "srovnani/pokracuje"));
        Assert.Equal(["Položka | Kdy", "1.1 Klub | květen 2025"], workspace.Rows("letos", "srovnani/nove"));
        Assert.Equal(["Položka | Kdy", "1.3 Klid | 2024"], workspace.Rows("letos", "srovnani/neni"));
    }

    [Fact]
    public void An_id_made_of_a_number_counts_only_with_a_title_alike()
    {
        var workspace = Years(
            "opatření:\n  - { název: Rozvoj péče doma, popis: A. }\n  - { název: Klub, popis: A. }",
            "opatření:\n  - { název: Rozvoj péče v domě, popis: A. }\n  - { název: Bezbariérové město, popis: A. }");
        Assert.Equal(["V tomto plánu | Dříve | Co se změnilo", "1.1 Rozvoj péče v domě | 1.1 Rozvoj péče doma | název"], workspace.Rows("letos", "srovnani/pokracuje"));
        Assert.Equal(["Položka | Kdy", "1.2 Klub | 2024"], workspace.Rows("letos", "srovnani/neni"));
    }

    [Fact]
    public void Whoever_continues_an_item_of_the_parent_continues_all_under_it()
    {
        var workspace = new ComposedWorkspace()
            .Plan("komunitni", "2024–2026", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Péče, popis: A. }\n  - { id: jidlo, název: Jídlo, popis: A. }")
            .Plan("letos", "2025", "oblast: \"1\"\nid: v-rodine\nnázev: V rodině\nopatření:\n  - { id: pomoc, název: Pomoc, popis: A., navazuje_na: doma }", "nadřazený_plán: komunitni\nčásti: [položky, srovnání]\n");
        Assert.Equal(["V tomto plánu | V nadřazeném plánu | Co se změnilo", "1.1 Pomoc | 1 Doma | číslo, název, popis"], workspace.Rows("letos", "srovnani/pokracuje"));
        Assert.DoesNotContain(Blocks(workspace), key => key == "srovnani/neni");
    }

    [Fact]
    public void Several_items_may_continue_one_of_the_parent()
    {
        var workspace = new ComposedWorkspace()
            .Plan("komunitni", "2024–2026", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Péče, popis: A. }\n  - { id: jidlo, název: Jídlo, popis: A. }")
            .Plan("letos", "2025", "oblast: \"1\"\nid: v-rodine\nnázev: V rodině\nopatření:\n  - { id: jidlo, název: Večerní péče, popis: A., navazuje_na: pece }\n  - { id: pece, název: Péče ráno, popis: A., navazuje_na: pece }", "nadřazený_plán: komunitni\nčásti: [položky, srovnání]\n");
        Assert.Equal(["V tomto plánu | V nadřazeném plánu | Co se změnilo", "1.1 Večerní péče | 1.1 Péče | název", "1.2 Péče ráno | 1.1 Péče | číslo, název"], workspace.Rows("letos", "srovnani/pokracuje"));
        Assert.Equal(["Položka | Kdy", "1.2 Jídlo | 2024–2026"], workspace.Rows("letos", "srovnani/neni"));
    }

    [Fact]
    public void An_item_of_another_id_and_title_is_known_by_what_it_says()
    {
        var workspace = Years(
            "opatření:\n  - { id: pece, název: Péče doma, popis: Zajistit terénní službu pro seniory v malých obcích také o víkendech. }",
            "opatření:\n  - { id: pomoc, název: Pomoc v domácnosti, popis: Zajistit terénní službu pro seniory v malých obcích také o víkendech! }\n  - { id: klub, název: Klub, popis: Otevřít klub pro matky. }");
        Assert.Equal(["V tomto plánu | Dříve | Co se změnilo", "1.1 Pomoc v domácnosti | 1.1 Péče doma | název, popis"], workspace.Rows("letos", "srovnani/pokracuje"));
        Assert.Equal(["Položka | Kdy", "1.2 Klub | 2025"], workspace.Rows("letos", "srovnani/nove"));
    }

    [Fact]
    public void Every_field_that_changed_is_named_in_the_order_of_the_grammar()
    {
        var workspace = Years(
            "opatření:\n  - { id: pece, název: Péče, stav: běží, garant: [mesto], pro_koho: [seniori], popis: A. }\n  - { id: jidlo, název: Jídlo, partner: [mesto, charita], popis: A. }",
            "opatření:\n  - { id: pece, název: Péče, stav: hotovo, garant: [mesto, hospic], pro_koho: [seniori, deti], popis: B. }\n  - { id: jidlo, název: Jídlo, partner: [charita, mesto], popis: A. }");
        Assert.Equal(
            ["V tomto plánu | Dříve | Co se změnilo", "1.1 Péče | 1.1 Péče | popis, pro koho, garant, stav", "1.2 Jídlo | 1.2 Jídlo | partner"],
            workspace.Rows("letos", "srovnani/pokracuje"));
    }

    [Fact]
    public void What_is_not_printed_is_no_change()
    {
        var workspace = Years(
            "opatření:\n  - { id: pece, název: Péče, popis: A. }\n  - { id: jidlo, název: Jídlo, popis: Rozvoz 1-2x týdně. }",
            "opatření:\n  - { id: pece, název: Péče, popis: A., garant: neuvedeno }\n  - { id: jidlo, název: Jídlo, popis: Rozvoz  1–2x  týdně. }");
        Assert.All(workspace.Rows("letos", "srovnani/pokracuje")[1..], row => Assert.EndsWith("| beze změny", row));
    }

    [Fact]
    public void Equal_plans_differ_in_nothing_but_their_period()
    {
        const string Same = "opatření:\n  - { id: pece, název: Péče, popis: A. }\n  - { id: jidlo, název: Jídlo, popis: A., termín: průběžně }";
        var workspace = Years(Same, Same);
        Assert.All(workspace.Rows("letos", "srovnani/pokracuje")[1..], row => Assert.EndsWith("| beze změny", row));
        Assert.Equal(["srovnani/uvod", "srovnani/pokracuje"], Blocks(workspace));
    }

    [Theory]
    [InlineData("předchozí_plán: loni\n", "Dříve", "1.1 Péče doma")]
    [InlineData("předchozí_plán: loni\nnadřazený_plán: { název: Komunitní plán }\n", "Dříve", "1.1 Péče doma")]
    [InlineData("předchozí_plán: loni\nnadřazený_plán: komunitni\n", "V nadřazeném plánu", "1.1 Dostupná péče")]
    public void Without_a_plan_named_it_is_the_parent_and_where_none_is_here_the_previous_one(string head, string column, string before)
    {
        var workspace = new ComposedWorkspace()
            .Plan("komunitni", "2024–2026", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Dostupná péče, popis: A. }")
            .Plan("loni", "2024", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Péče doma, popis: A. }")
            .Plan("letos", "2025", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Péče, popis: A. }", head + "části: [položky, srovnání]\n");
        Assert.Equal([$"V tomto plánu | {column} | Co se změnilo", $"1.1 Péče | {before} | název"], workspace.Rows("letos", "srovnani/pokracuje"));
    }

    [Fact]
    public void One_goal_of_the_parent_does_not_make_one_of_two_measures_that_share_nothing_else()
    {
        var workspace = new ComposedWorkspace()
            .Plan("komunitni", "2024–2026", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: pece, název: Dostupná péče, popis: A. }")
            .Plan("loni", "2024", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: vecer, název: Večerní pečovatelská služba, navazuje_na: pece, popis: Přijmout dvě pečovatelky na večery a víkendy. }", "nadřazený_plán: komunitni\n")
            .Plan("letos", "2025", "oblast: \"1\"\nid: doma\nnázev: Doma\nopatření:\n  - { id: auto, název: Nové auto pro terénní sestry, navazuje_na: pece, popis: Koupit vůz s nájezdem. }", "nadřazený_plán: komunitni\nčásti: [položky, srovnání: { plán: loni }]\n");
        Assert.Equal(["Položka | Kdy", "1.1 Nové auto pro terénní sestry | 2025"], workspace.Rows("letos", "srovnani/nove"));
        Assert.Equal(["Položka | Kdy", "1.1 Večerní pečovatelská služba | 2024"], workspace.Rows("letos", "srovnani/neni"));
    }

    private static ComposedWorkspace Years(string before, string now) => new ComposedWorkspace()
        .Plan("loni", "2024", $"oblast: \"1\"\nid: doma\nnázev: Doma\n{before}\n")
        .Plan("letos", "2025", $"oblast: \"1\"\nid: doma\nnázev: Doma\n{now}\n", "části: [položky, srovnání: { plán: loni }]\n");

    private static string[] Blocks(ComposedWorkspace workspace) =>
        [.. workspace.Block<Kpss.Documents.Tree.Section>("letos", "srovnani").Blocks.Select(block => block.Key.Path)];
}
