using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Schema;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Understanding;

internal enum TopicKind
{
    /// <summary>A field of a grammar, or a type of fields.</summary>
    Field,

    /// <summary>A key of a built-in record, or of a level.</summary>
    Key,
}

/// <summary>A word of the source format that can be explained.</summary>
internal sealed record Topic(string Name, TopicKind Kind, Action<Page> Explain)
{
    /// <summary>Every one there is: fields and levels of the grammars, keys of the records, types of fields.</summary>
    public static List<Topic> All(IReadOnlyList<GrammarInForce> grammars)
    {
        var topics = new List<Topic>();
        foreach (var (grammar, origin) in grammars)
        {
            foreach (var field in grammar.Fields) Add(field, grammar, origin, topics);
            foreach (var level in grammar.Levels) Add(level, grammar, origin, topics);
        }

        foreach (var key in ListedKey.All()) topics.Add(new(key.Shape.Name, TopicKind.Key, page => KeyPages.Explain(key, page)));

        // A field that is called as its type says it all.
        foreach (var type in FieldTypes.All.Where(type => !topics.Exists(topic => topic.Kind == TopicKind.Field && topic.Name == type.Name))) topics.Add(new(type.Name, TopicKind.Field, page => FieldPages.Explain(type, page)));
        return topics;
    }

    /// <summary>Those of a name, of every kind or of one.</summary>
    public static List<Topic> Named(string word, TopicKind? kind, List<Topic> all) =>
        all.FindAll(topic => (kind is null || topic.Kind == kind) && Words.Fold(topic.Name) == Words.Fold(word));

    private static void Add(Field field, PlanGrammar grammar, Bilingual origin, List<Topic> topics) =>
        topics.Add(new(field.Key, TopicKind.Field, page => FieldPages.Explain(field, grammar, origin, page)));

    private static void Add(Level level, PlanGrammar grammar, Bilingual origin, List<Topic> topics)
    {
        topics.Add(new(level.Key, TopicKind.Key, page => LevelPages.Explain(level, grammar, origin, page)));
        if (Words.Fold(level.ListKey) != Words.Fold(level.Key)) topics.Add(new(level.ListKey, TopicKind.Key, page => LevelPages.Explain(level, grammar, origin, page)));
    }
}
