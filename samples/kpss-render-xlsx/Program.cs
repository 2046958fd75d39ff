using System.Text.Encodings.Web;
using System.Text.Json;
using KpssRenderXlsx;

const string ApiVersion = "1.0";

using var input = Console.OpenStandardInput();
using var json = JsonDocument.Parse(input, new JsonDocumentOptions { MaxDepth = 512 });
var version = json.RootElement.GetProperty("apiVersion").GetString()!;
if (version.Split('.')[0] != ApiVersion.Split('.')[0])
{
    Console.Error.WriteLine($"kpss-render-xlsx: apiVersion {version}, known is {ApiVersion}");
    return 1;
}

var request = Request.From(json.RootElement);
var plan = PlanReader.Read(request);
var file = request.Name + ".xlsx";
using (var target = File.Create(Path.Combine(request.OutputFolder, file))) Workbook.Write(target, request, Sheets.Of(plan, request));
Answer(file, Findings.Of(plan, request));
return 0;

static void Answer(string file, IReadOnlyList<Finding> findings)
{
    using var output = Console.OpenStandardOutput();
    using var answer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    answer.WriteStartObject();
    answer.WriteString("apiVersion", ApiVersion);
    answer.WriteStartArray("files");
    answer.WriteStringValue(file);
    answer.WriteEndArray();
    answer.WriteStartArray("diagnostics");
    foreach (var finding in findings)
    {
        answer.WriteStartObject();
        answer.WriteString("severity", "warning");
        answer.WriteString("message", finding.Message);
        answer.WriteString("hint", finding.Hint);
        answer.WriteEndObject();
    }

    answer.WriteEndArray();
    answer.WriteEndObject();
}
