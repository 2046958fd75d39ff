using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Understanding;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Commands;

/// <summary>Explains a code, a field or a key; without any of them it lists the codes.</summary>
internal sealed class ExplainCommand : KpssCommand
{
    private readonly WordsArgument _topic = new(
        "topic",
        new("KÓD | SLOVO", "CODE | WORD"),
        new("kód hlášení, pole NÁZEV, nebo klíč NÁZEV (výchozí: seznam kódů)", "a code, `pole NAME` (field) or `klíč NAME` (key); default: all codes"))
    {
        Offer = Offer.RuleCodes,
        Choices = ["pole", "klíč"],
        Behind = [("pole", Offer.Fields), ("klíč", Offer.Keys)],
    };

    private readonly ValueOption _workspace = CommonSymbols.Workspace();

    public ExplainCommand()
        : base("explain")
    {
        Add(_topic);
        Add(_workspace);
    }

    public override Bilingual About => new("vysvětlí kód hlášení, pole nebo klíč", "explain a code of a message, a field or a key");

    public override Sequence<Example> Examples =>
    [
        new("kpss explain", new("vypíše všechny kódy", "list all codes")),
        new("kpss explain KPSS0210", new("co hlášení znamená a jak z něj ven", "what a message means and the way out")),
        new("kpss explain pole termín", new("co do pole patří a jak se píše", "what belongs in a field and how it is written")),
        new("kpss explain klíč období", new("co znamená klíč v souboru", "what a key of a file means")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("v pořádku", "fine")),
        new(ExitStatus.WrongUsage, new("neznámý kód nebo slovo", "an unknown code or word")),
        new(ExitStatus.MachineFailed, new("selhal počítač: disk, práva", "the machine failed: disk, permissions")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var words = line.GetValue(_topic) ?? [];
        var (kind, name) = Asked(words);
        var page = new Page(session);
        if (words.Length == 0)
        {
            RulePages.List(page);
            return ExitStatus.Fine;
        }

        if (kind is null && RuleCodes.Parse(name) is { } number) return ExplainRule(number, page, session);
        if (GrammarInForce.Find(session.World, line.GetValue(_workspace), out var grammars) is { } refusal) return refusal.Tell(session);
        if (name.Length == 0)
        {
            if (kind == TopicKind.Field) FieldPages.List(grammars, page);
            else KeyPages.List(page);
            return ExitStatus.Fine;
        }

        return ExplainTopics(name, kind, Topic.All(grammars), page, session);
    }

    /// <summary>`pole termín` asks for a field alone; one word asks for all that has the name.</summary>
    private static (TopicKind? Kind, string Name) Asked(string[] words)
    {
        if (words.Length == 0) return (null, "");
        TopicKind? kind = Words.Fold(words[0]) switch
        {
            "pole" or "field" => TopicKind.Field,
            "klic" or "key" => TopicKind.Key,
            _ => null,
        };
        var name = string.Join(' ', kind is null ? words : words[1..]).TrimEnd(':');
        return (kind, name);
    }

    private static int ExplainRule(int number, Page page, Session session)
    {
        if (RuleCodes.Find(number) is not { } rule) return RuleCodes.Unknown(number).Tell(session);
        RulePages.Explain(rule, page);
        return ExitStatus.Fine;
    }

    private static int ExplainTopics(string name, TopicKind? kind, List<Topic> all, Page page, Session session)
    {
        var topics = Topic.Named(name, kind, all);
        // A key asked for as a field, or the other way round, is meant all the same.
        if (topics.Count == 0) topics = Topic.Named(name, null, all);
        if (topics.Count == 0) return Unknown(name, all.Select(topic => topic.Name)).Tell(session);
        for (var i = 0; i < topics.Count; i++)
        {
            if (i > 0) page.Line();
            topics[i].Explain(page);
        }

        return ExitStatus.Fine;
    }

    private static Refusal Unknown(string name, IEnumerable<string> names) =>
        new Refusal($"„{name}“ není kód, pole ani klíč", $"“{name}” is not a code, field or key")
            .WithNearest(name, names)
            .WithHint("seznamy: kpss explain, kpss explain pole, kpss explain klíč", "lists: kpss explain, kpss explain pole, kpss explain klíč");
}
