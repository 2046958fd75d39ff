using System.Text.Json;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Json;

internal static class TableJson
{
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.StartOfType("table");
        json.Key(table.Key);
        json.Choice("role", table.Role);
        json.Array("caption", table.Caption, InlineJson.Write);
        json.WriteString("description", table.Description);
        json.Array("columns", table.Columns, Write);
        json.Array("header", table.Header, Write);
        json.Array("rows", table.Rows, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableColumn column)
    {
        json.WriteStartObject();
        json.WriteNumber("weight", column.Weight);
        json.Choice("alignment", column.Alignment);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("depth", row.Depth);
        json.Array("cells", row.Cells, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableCell cell)
    {
        json.WriteStartObject();
        json.WriteBoolean("isHeader", cell.IsHeader);
        json.WriteNumber("columnSpan", cell.ColumnSpan);
        json.Array("blocks", cell.Blocks, BlockJson.Write);
        json.WriteEndObject();
    }
}
