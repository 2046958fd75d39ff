using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Review.Matching;
using Kpss.Planning.Review.Texts;

namespace Kpss.Planning.Review.Items;

/// <summary>Compares lists of actors, target groups, services and other items by who is on them.</summary>
internal sealed class MemberComparison(PlanPair plans)
{
    private readonly ValueTexts _textsBefore = new(plans.NameBefore, plans.ItemBefore);
    private readonly ValueTexts _textsAfter = new(plans.NameAfter, plans.ItemAfter);

    public void AddTo(List<Change> changes, ItemSubject subject, Field field, FieldValue before, FieldValue after)
    {
        var (old, now) = (Members(before, isOld: true), Members(after, isOld: false));
        var noun = MemberNoun.Of(field, plans.Newer.Grammar);
        var gone = new List<Member>(old);
        var kept = new List<(Member Before, Member After)>();
        var come = new List<Member>();
        foreach (var member in now)
        {
            // Who stands there twice is known by the role.
            var match = gone.Find(other => other.Key == member.Key && other.Role == member.Role) ?? gone.Find(other => other.Key == member.Key);
            if (match is null) come.Add(member);
            else
            {
                gone.Remove(match);
                kept.Add((match, member));
            }
        }

        AddTurned(changes, subject, noun.One(field), gone, come);
        foreach (var member in come) changes.Add(new ValueChanged(subject, noun.One(field), null, Shown(member)));
        foreach (var member in gone) changes.Add(new ValueChanged(subject, noun.One(field), Shown(member), null));
        foreach (var (was, isNow) in kept) AddChanged(changes, subject, field, noun, was, isNow);
        if (!InSameOrder(old, kept)) changes.Add(new OrderChanged(subject, noun.Order(field)));
        AddWording(changes, subject, field, before, after);
    }

    /// <summary>A reference written as before, whose id is now that of another item.</summary>
    private static void AddTurned(List<Change> changes, ItemSubject subject, FactName name, List<Member> gone, List<Member> come)
    {
        for (var at = 0; at < come.Count; at++)
        {
            var before = gone.Find(other => other.Id == come[at].Id);
            if (before is null) continue;
            changes.Add(new ValueChanged(subject, name, Shown(before), Shown(come[at])));
            gone.Remove(before);
            come.RemoveAt(at--);
        }
    }

    private static void AddChanged(List<Change> changes, ItemSubject subject, Field field, MemberNoun noun, Member before, Member after)
    {
        if (before.Role != after.Role) changes.Add(new ValueChanged(subject, noun.Role(field, after.Name), before.Role, after.Role));
        // Where only the register's name changed, that is told once and not here.
        if ((before.Text ?? after.Text) is null) return;
        var (old, now) = (before.Text ?? before.Name, after.Text ?? after.Name);
        if (!Alike.Are(old, now)) changes.Add(new ValueChanged(subject, noun.Wording(field, after.Name), old, now));
    }

    private static bool InSameOrder(List<Member> old, List<(Member Before, Member After)> kept)
    {
        for (var at = 1; at < kept.Count; at++)
        {
            if (old.IndexOf(kept[at - 1].Before) > old.IndexOf(kept[at].Before)) return false;
        }

        return true;
    }

    /// <summary>A text in place of the names of groups.</summary>
    private void AddWording(List<Change> changes, ItemSubject subject, Field field, FieldValue before, FieldValue after)
    {
        if (before is not TargetGroupsValue old || after is not TargetGroupsValue now || (old.Text ?? now.Text) is null) return;
        var (textBefore, text) = (_textsBefore.Of(old)!, _textsAfter.Of(now)!);
        if (Alike.Are(textBefore, text)) return;
        changes.Add(new ValueChanged(subject, FactNames.Of(field, plans.Newer.Grammar) with { IsQuoted = true }, textBefore, text));
    }

    private List<Member> Members(FieldValue value, bool isOld)
    {
        var members = new List<Member>();
        switch (value)
        {
            case ActorsValue it:
                foreach (var actor in it.Actors) members.Add(Of(actor.Actor, isOld, actor.Text, actor.Role));
                break;
            case TargetGroupsValue it:
                foreach (var site in it.Groups) members.Add(Of(site, isOld));
                break;
            case ServicesValue it:
                foreach (var site in it.Services) members.Add(Of(site, isOld));
                break;
            case ReferencesValue it:
                foreach (var site in it.Items) members.Add(Of(site, isOld));
                break;
        }

        return members;
    }

    private Member Of(ReferenceSite site, bool isOld, string? text = null, string? role = null)
    {
        var key = site.Id;
        if (isOld && site.Kind == TargetKind.Item) key = plans.ItemBefore(site.Id) is { } item ? plans.Items.After(item)?.Id ?? "gone:" + item.Id : site.Id;
        else if (isOld) key = plans.Entries.IdAfter(site.Kind, site.Id);
        return new(key, site.Id, (isOld ? _textsBefore : _textsAfter).Name(site), text, role);
    }

    private static string Shown(Member member) => member.Role is { } role ? $"{member.Text ?? member.Name} ({role})" : member.Text ?? member.Name;

    private sealed class Member(string key, string id, string name, string? text, string? role)
    {
        /// <summary>The same on both sides for what is the same.</summary>
        public string Key => key;

        /// <summary>As the sources write it.</summary>
        public string Id => id;

        public string Name => name;

        public string? Text => text;

        public string? Role => role;
    }
}
