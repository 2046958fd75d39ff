// Part of the door to files and to the clock.
#pragma warning disable RS0030
using System.Diagnostics;
using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.World.Watching;

/// <summary>
/// The system's events make it quick, a look at sizes and times every now and then makes it sure: events get lost in
/// new folders, on network disks and in a folder that was away for a while.
/// </summary>
internal sealed class FolderWatch : IFolderWatch
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PauseWithoutEvents = TimeSpan.FromMilliseconds(400);

    private readonly string _folder;
    private readonly Predicate<string> _counts;
    private readonly Inbox _inbox = new();
    private readonly List<string> _files = [];
    private readonly EndSignals _signals;
    private readonly FolderEvents _events;
    private FileStamps _seen;
    private TimeSpan _lastLook = Now;
    private bool _hasEvents;

    public FolderWatch(string folder, Predicate<string> counts)
    {
        (_folder, _counts) = (folder, counts);
        _signals = new(_inbox);
        _events = new(_inbox);
        _hasEvents = _events.Begin(folder, _files);
        _seen = Look();
    }

    private static TimeSpan Now => Stopwatch.GetElapsedTime(0);

    public void Add(string file)
    {
        _files.Add(file);
        _hasEvents = _events.Begin(_folder, _files);
        _seen = Look();
    }

    public Sequence<string>? Wait(TimeSpan? longest)
    {
        var end = longest is { } limit ? Now + limit : TimeSpan.MaxValue;
        while (true)
        {
            if (_inbox.Take(Least(end - Now, NextLook - Now)) is not { } told) return null;

            var changes = told.Exists(Matters) ? ChangesAmong(told) : Now >= NextLook ? Overlooked() : [];
            if (changes.Count > 0 || Now >= end) return changes.ToSequence();
        }
    }

    public void Dispose()
    {
        _events.Dispose();
        _signals.Dispose();
    }

    private bool Matters(string path) => path.Length == 0 || _counts(path) || _files.Contains(path);

    private TimeSpan NextLook => _lastLook + (_hasEvents ? UsualPause : PauseWithoutEvents);

    /// <summary>Those told that matter, and whatever else a look finds.</summary>
    private List<string> ChangesAmong(List<string> told)
    {
        var before = _seen;
        var changes = ChangesSince(before);
        foreach (var path in told)
        {
            // Files that came and went again meanwhile concern nobody. Two changes within one tick of the clock look like one.
            if (Matters(path) && (before.Knows(path) || _seen.Knows(path)) && !changes.Contains(path)) changes.Add(path);
        }

        return changes;
    }

    private List<string> Overlooked()
    {
        var changes = ChangesSince(_seen);
        // The system should have told: the folder may have been away, and another one stands in its place.
        if (changes.Count > 0 || !_hasEvents) _hasEvents = _events.Begin(_folder, _files);
        return changes;
    }

    /// <summary>What no longer counts is missing from the new look, too, and hasn't changed for that.</summary>
    private List<string> ChangesSince(FileStamps before)
    {
        _seen = Look();
        return before.Changes(_seen).FindAll(Matters);
    }

    private FileStamps Look()
    {
        _lastLook = Now;
        return FileStamps.Of(_folder, _files, _counts);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other)
    {
        var least = one < other ? one : other;
        return least > TimeSpan.Zero ? least : TimeSpan.Zero;
    }
}
