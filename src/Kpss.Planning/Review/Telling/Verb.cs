using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Review.Telling;

/// <summary>What happened, in the form that agrees with what it happened to.</summary>
internal sealed record Verb(string Masculine, string Feminine, string Neuter, string Plural, string English)
{
    public static readonly Verb Changed = new("změněn", "změněna", "změněno", "změněny", "changed");
    public static readonly Verb Come = new("přibyl", "přibyla", "přibylo", "přibyly", "added");
    public static readonly Verb Gone = new("odebrán", "odebrána", "odebráno", "odebrány", "removed");
    public static readonly Verb New = new("nový", "nová", "nové", "nové", "new");
    public static readonly Verb Cancelled = new("zrušen", "zrušena", "zrušeno", "zrušeny", "removed");
    public static readonly Verb Renamed = new("přejmenován", "přejmenována", "přejmenováno", "přejmenovány", "renamed");

    public Bilingual Of(Gender gender) => new(
        gender switch
        {
            Gender.Masculine => Masculine,
            Gender.Feminine => Feminine,
            Gender.Neuter => Neuter,
            _ => Plural,
        },
        English);
}
