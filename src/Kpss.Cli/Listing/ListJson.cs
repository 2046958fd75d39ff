using System.Globalization;
using System.Text.Json;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Cli.Listing;

/// <summary>
/// Plans as trees for programs. Of one `version` no member changes its meaning or goes away; new ones can come.
/// <code>
/// {
///   "version": 1,
///   "plans": [{
///     "id": folder, "title", "period": timeframe or null,
///     "items": [{
///       "id", "level": key of the grammar, "number": as printed or null, "fullNumber": with its parent's where it needs that, or null,
///       "title", "hit": false for an item that is listed for one below it, "card": true | false,
///       "state": null or { "value", "share": per cent or null, "note": text or null },
///       "timeframe": null or { "text", "from": "2025-01-01" or null, "to": as from },
///       "actors": [{ "id", "name", "role": text or null }], "groups": [{ "id", "name" }],
///       "file": path with forward slashes, relative when under the current directory, "line": from 1,
///       "items": [as above]
///     }]
///   }],
///   "count": hits
/// }
/// </code>
/// </summary>
internal sealed class ListJson
{
    private const int Version = 1;

    private readonly Utf8JsonWriter _json;
    private readonly WorkspaceIndex _index;
    private readonly string _currentDirectory;

    private ListJson(Utf8JsonWriter json, WorkspaceIndex index, Session session) =>
        (_json, _index, _currentDirectory) = (json, index, session.World.CurrentDirectory);

    public static void Write(IReadOnlyList<ListedPlan> plans, WorkspaceIndex index, Session session) =>
        JsonText.Write(session.World.Console.Out, json => new ListJson(json, index, session).Write(plans));

    private void Write(IReadOnlyList<ListedPlan> plans)
    {
        var count = 0;
        _json.WriteStartObject();
        _json.WriteNumber("version", Version);
        _json.WriteStartArray("plans");
        foreach (var listed in plans)
        {
            count += listed.HitCount();
            _json.WriteStartObject();
            _json.WriteString("id", listed.Plan.Id);
            _json.WriteString("title", listed.Plan.Title);
            WriteTimeframe("period", listed.Plan.Period);
            WriteItems(listed.Items, listed.Plan);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteNumber("count", count);
        _json.WriteEndObject();
    }

    private void WriteItems(IReadOnlyList<ListedItem> items, Plan plan)
    {
        _json.WriteStartArray("items");
        foreach (var listed in items) WriteItem(listed, plan);
        _json.WriteEndArray();
    }

    private void WriteItem(ListedItem listed, Plan plan)
    {
        var item = listed.Item;
        var facts = ItemFacts.Of(item, plan, _index);
        _json.WriteStartObject();
        _json.WriteString("id", item.Id);
        _json.WriteString("level", item.Level.Key);
        _json.WriteString("number", item.Number?.Printed);
        _json.WriteString("fullNumber", item.Number is null ? null : DisplayText.Plain(item.FullNumber));
        _json.WriteString("title", item.Title);
        _json.WriteBoolean("hit", listed.IsHit);
        _json.WriteBoolean("card", item.Fields.Count > 0);
        WriteState(facts);
        WriteTimeframe("timeframe", facts.Timeframe);
        WriteNamed("actors", facts.Actors, hasRoles: true);
        WriteNamed("groups", facts.Groups, hasRoles: false);
        _json.WriteString("file", Places.Shown(item.Source.Place.File.Path, _currentDirectory));
        _json.WriteNumber("line", item.Source.Place.Line);
        WriteItems(listed.Children, plan);
        _json.WriteEndObject();
    }

    private void WriteState(ItemFacts facts)
    {
        if (facts.State is not { } state)
        {
            _json.WriteNull("state");
            return;
        }

        _json.WriteStartObject("state");
        _json.WriteString("value", state.Choice);
        if (state.Share is { } share) _json.WriteNumber("share", share);
        else _json.WriteNull("share");
        _json.WriteString("note", state.Note);
        _json.WriteEndObject();
    }

    private void WriteTimeframe(string name, Timeframe? timeframe)
    {
        if (timeframe is null or { Text: "" })
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("text", timeframe.Text);
        _json.WriteString("from", DayOf(timeframe.From));
        _json.WriteString("to", DayOf(timeframe.To));
        _json.WriteEndObject();
    }

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteNamed(string name, IReadOnlyList<Named> all, bool hasRoles)
    {
        _json.WriteStartArray(name);
        foreach (var named in all)
        {
            _json.WriteStartObject();
            _json.WriteString("id", named.Id);
            _json.WriteString("name", named.Name);
            if (hasRoles) _json.WriteString("role", named.Role);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
