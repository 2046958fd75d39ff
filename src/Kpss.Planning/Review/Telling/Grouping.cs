using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Review.Telling;

/// <summary>Puts together the changes of one thing.</summary>
internal sealed class Grouping(Language language)
{
    private readonly Teller _teller = new(language);

    /// <param name="other">A group other than that of the change's own subject; null for its own.</param>
    public List<ChangeGroup> Of(Sequence<Change> changes, Func<Change, (string Key, Bilingual Title)?> other)
    {
        var groups = new List<(string Key, string Title, List<ChangeEntry> Entries)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var (key, title) = other(change) ?? OwnGroup(SubjectOf(change));
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = groups.Count);
                groups.Add((key, title.In(language), []));
            }

            groups[place].Entries.Add(_teller.Tell(change));
        }

        return groups.ConvertAll(group => new ChangeGroup(group.Key, group.Title, group.Entries.ToSequence()));
    }

    private static (string Key, Bilingual Title) OwnGroup(Subject subject) => (KeyOf(subject), SubjectWords.Heading(subject));

    private static string KeyOf(Subject subject) => subject switch
    {
        ItemSubject it => it.Id,
        PlanSubject => "_plan",
        PartSubject it => "_cast-" + it.Id,
        EntrySubject it => "_" + it.Kind,
        GrammarSubject { IsLevel: true } => "_urovne",
        GrammarSubject => "_pole",
        _ => "_kpss",
    };

    private static Subject SubjectOf(Change change) => change switch
    {
        Added it => it.Subject,
        Removed it => it.Subject,
        Moved it => it.After,
        Renumbered it => it.Items[0].After,
        Swapped it => it.First.After,
        Reordered it => it.Subject,
        IdChanged it => it.Subject,
        ValueChanged it => it.Subject,
        ContentChanged it => it.Subject,
        FormChanged it => it.Subject,
        OrderChanged it => it.Subject,
        TextChanged it => it.Subject,
        FieldsJoined it => it.Subject,
        FieldsMoved it => it.Subject,
        EntryRenamed it => it.Entry,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
