using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning;
using Kpss.Planning.Checks.Warnings.Publicity;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Reading.Publishing;
using Kpss.Planning.Sources;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Model;

/// <summary>What a document bears beside its text.</summary>
public class PublicationTests
{
    [Theory]
    [InlineData("376 347 111", "+420376347111")]
    [InlineData("376347111", "+420376347111")]
    [InlineData("+421 2 5555 1234", "+421255551234")]
    [InlineData("376 347 111 linka 12", "+420376347111;ext=12")]
    [InlineData("+420 376 347 111, kl. 5", "+420376347111;ext=5")]
    [InlineData("112", "112")]
    [InlineData("116 111", "116111")]
    [InlineData("376 347", null)]
    [InlineData("376 347 111 linka Nováková", null)]
    [InlineData("376 347 111, 112", null)]
    [InlineData("+", null)]
    [InlineData("", null)]
    public void A_number_is_dialled_with_its_country(string written, string? dialled) => Assert.Equal(dialled, PhoneNumber.Dialled(written));

    [Theory]
    [InlineData("Zastupitelstvo města Klatovy", "Schválilo")]
    [InlineData("Krajské zastupitelstvo", "Schválilo")]
    [InlineData("Rada města Klatovy", "Schválila")]
    [InlineData("Městská rada", "Schválila")]
    [InlineData("Komise pro sociální věci", "Schválila")]
    [InlineData("Řídicí skupina", "Schválila")]
    [InlineData("Valné shromáždění", "Schválilo")]
    [InlineData("Shromáždění obcí", "Schválilo")]
    [InlineData("Výbor pro sociální věci", "Schválil")]
    [InlineData("Řídicí výbor", "Schválil")]
    [InlineData("Starosta", "Schválil")]
    [InlineData("", "Schválilo")]
    public void The_verb_agrees_with_the_body(string body, string verb) => Assert.Equal(verb, ApprovingBody.Verb(body));

    [Theory]
    [InlineData("CZ.03.02.02/00/22_046/0001234", true)]
    [InlineData("CZ.03.2.63/0.0/0.0/16_065/0006735", true)]
    [InlineData("CZ.03.02.02/00/22_046/000123", false)]
    [InlineData("cz.03.02.02/00/22_046/0001234", false)]
    [InlineData("CZ.03.02.02/00/22-046/0001234", false)]
    public void A_registration_number_has_its_form(string text, bool isOne) => Assert.Equal(isOne, ProjectNumber.IsOne(text));

    [Theory]
    [InlineData("https://www.klatovy.cz/", true)]
    [InlineData("http://a.cz", true)]
    [InlineData("www.klatovy.cz", false)]
    [InlineData("https://", false)]
    [InlineData("https://a.cz b", false)]
    [InlineData("ftp://a.cz", false)]
    [InlineData("mailto:a@b.cz", false)]
    public void A_web_address_is_whole(string address, bool isWhole) => Assert.Equal(isWhole, LinkTargets.IsWeb(address));

    [Theory]
    [InlineData("podatelna@klatovy.cz", true)]
    [InlineData("podatelna@klatovy", false)]
    [InlineData("podatelna", false)]
    [InlineData("a@b.cz, c@d.cz", false)]
    [InlineData("a@b.cz?subject=x", false)]
    public void An_e_mail_address_has_a_domain(string address, bool isOne) => Assert.Equal(isOne, LinkTargets.IsMail(address));

    [Fact]
    public void A_picture_larger_than_a_file_may_be_is_refused()
    {
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", "region: Klatovsko\nzadavatel: Klatovy\nlogo: { soubor: znak.png, popis: Znak }\n")
            .With("/disk/plan/plan.yaml", "název: Plán\nobdobí: 2025\n")
            .With("/disk/znak.png", [.. "\u0089PNG\r\n\u001A\n".Select(c => (byte)c), .. new byte[Limits.FileSize]]);
        var report = new Report();
        Compiler.Compile(world, "/disk", report);
        Assert.Equal("obrázek „znak.png“ má víc než 512 kB", Assert.Single(report.Sorted()).Message.Czech);
    }

    [Fact]
    public void What_a_plan_says_itself_wins_and_the_workspace_says_the_rest()
    {
        var world = new MemoryWorld()
            .With("/disk/kpss.yaml", "region: Klatovsko\nzadavatel: Klatovy\nkontakt: Radnice\nlicence: CC BY 4.0\n")
            .With("/disk/plan/plan.yaml", "název: Plán\nobdobí: 2025\nkontakt: Sociální odbor\n");
        var document = Assert.Single(Compiler.Compile(world, "/disk", new Report())!.Documents);
        Assert.Equal(
            ["Sociální odbor", "Creative Commons Uveďte původ 4.0 Mezinárodní (CC BY 4.0)"],
            document.Imprint.Lines.Select(line => PlainText.Of(line.Value).Replace('\u00A0', ' ')));
    }
}
