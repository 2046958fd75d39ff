using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

internal static class ChartJson
{
    public static void Write(Utf8JsonWriter json, Chart chart)
    {
        json.StartOfType("chart");
        json.Key(chart.Key);
        json.Array("caption", chart.Caption, InlineJson.Write);
        json.WriteString("description", chart.Description);
        json.Optional("shape", chart.Shape, Write);
        json.Optional("table", chart.Table, TableJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChartShape shape)
    {
        switch (shape)
        {
            case StackedBars it:
                json.StartOfType("stackedBars");
                json.Array("series", it.Series, Write);
                json.Array("bars", it.Bars, Write);
                break;
            case Timeline it:
                json.StartOfType("timeline");
                json.Array("ticks", it.Ticks, Write);
                json.Array("bars", it.Bars, Write);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChartSeries series)
    {
        json.WriteStartObject();
        json.WriteString("label", series.Label);
        json.Choice("tone", series.Tone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StackedBar bar)
    {
        json.WriteStartObject();
        json.WriteString("label", bar.Label);
        json.Key("target", bar.Target);
        json.WriteStartArray("values");
        foreach (var value in bar.Values) json.WriteNumberValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TimelineTick tick)
    {
        json.WriteStartObject();
        json.WriteNumber("place", tick.Place);
        json.WriteString("label", tick.Label);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TimelineBar bar)
    {
        json.WriteStartObject();
        json.WriteString("label", bar.Label);
        json.Key("target", bar.Target);
        json.WriteNumber("start", bar.Start);
        json.WriteNumber("end", bar.End);
        json.WriteBoolean("goesOnBefore", bar.GoesOnBefore);
        json.WriteBoolean("goesOnAfter", bar.GoesOnAfter);
        json.WriteString("text", bar.Text);
        json.WriteEndObject();
    }
}
