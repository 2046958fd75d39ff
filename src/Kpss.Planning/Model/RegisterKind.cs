using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Model;

/// <summary>A register with all the words that stand for it.</summary>
/// <param name="Key">Under which the sources have its entries.</param>
/// <param name="Word">How authors say that they mean one of its entries: `[[skupina:seniori]]`, `kpss show skupina seniori`.</param>
/// <param name="One">One of its entries in a sentence.</param>
/// <param name="Many">Several of them.</param>
public sealed record RegisterKind(TargetKind Target, string Key, string Word, Bilingual One, Bilingual Many)
{
    public static readonly RegisterKind Actors = new(TargetKind.Actor, "subjekty", "subjekt", new("subjekt", "actor"), new("subjekty", "actors")) { IsMasculine = true };

    public static readonly RegisterKind TargetGroups = new(TargetKind.TargetGroup, "cílové_skupiny", "skupina", new("cílová skupina", "target group"), new("cílové skupiny", "target groups"))
    {
        OtherWords = ["group", "groups"],
    };

    public static readonly RegisterKind Services = new(TargetKind.Service, "služby", "služba", new("služba", "service"), new("služby", "services"));

    public static readonly RegisterKind Abbreviations = new(TargetKind.Abbreviation, "zkratky", "zkratka", new("zkratka", "abbreviation"), new("zkratky", "abbreviations"));

    public static readonly RegisterKind[] All = [Actors, TargetGroups, Services, Abbreviations];

    /// <summary>The other ones are feminine in Czech.</summary>
    public bool IsMasculine { get; private init; }

    private string[] OtherWords { get; init; } = [];

    /// <summary>The key as ids and names of files have it.</summary>
    public string Id => Words.ToId(Key);

    /// <summary>Null for what stands in no register.</summary>
    public static RegisterKind? Find(TargetKind target) => Array.Find(All, register => register.Target == target);

    public static RegisterKind Of(TargetKind target) => Find(target) ?? throw new ArgumentOutOfRangeException(nameof(target));

    /// <summary>The one that somebody calls by a word for one of its entries or for all, in either language.</summary>
    public static RegisterKind? Named(string word)
    {
        var id = Words.ToId(word);
        return Array.Find(All, register => Array.Exists(register.AllWords(), candidate => Words.ToId(candidate) == id));
    }

    private string[] AllWords() => [Word, Key, One.Czech, One.English, Many.English, .. OtherWords];
}
