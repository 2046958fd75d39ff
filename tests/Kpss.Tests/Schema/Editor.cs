using System.Text;
using System.Text.Json;
using Kpss.Cli;
using Kpss.Tests.Cases;
using Kpss.Tests.Cli;
using Kpss.Tests.Outside;

namespace Kpss.Tests.Schema;

/// <summary>A copy of a workspace with its schemas, opened in the language server that editors use.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly string Driver = Repository.PathOf("tests", "Kpss.Tests", "Schema", "server.cjs");

    private readonly TemporaryFolder _folder = new();
    private readonly List<Question> _questions = [];

    private Editor(string workspace, string arguments)
    {
        foreach (var file in Directory.GetFiles(workspace, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(workspace, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        using var world = new FolderWorld(Folder, new Dictionary<string, string>());
        var status = App.Run($"schema {arguments}".Split(' ', StringSplitOptions.RemoveEmptyEntries), world);
        Assert(status == 0, world.Error.ToString()!);
    }

    public string Folder => _folder.Path;

    public static Editor Open(string workspace, string arguments = "")
    {
        Tool.Require("node");
        Tool.RequireFile(Repository.PathOf("tests", "Kpss.Tests", "Schema", "node_modules", "yaml-language-server", "package.json"), "run .ci/install-browser-tools");
        return new(Repository.PathOf(workspace.Split('/')), arguments);
    }

    /// <summary>Every source of the workspace as it is.</summary>
    public void AskAllFiles()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            _questions.Add(new(Path.GetRelativePath(Folder, file).Replace('\\', '/'), null, 0, 0, "diagnostics"));
        }
    }

    public void AskDiagnostics(string path, string text) => _questions.Add(new(path, text, 0, 0, "diagnostics"));

    /// <param name="text">With `@` where the cursor stands.</param>
    public void Ask(string what, string path, string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var before = text[..at];
        _questions.Add(new(path, text.Remove(at, 1), before.Count(c => c == '\n'), at - before.LastIndexOf('\n') - 1, what));
    }

    /// <returns>An answer a question: for diagnostics `path:line: message` a line, for completion `label → text` a line, for hover its Markdown.</returns>
    public async Task<string[]> AnswersAsync(CancellationToken cancellation)
    {
        var file = _folder.File("questions.json");
        await File.WriteAllTextAsync(file, Json(), cancellation);
        var run = await Run.OfAsync(Tool.Require("node"), [Driver, file], cancellation);
        Assert(run.ExitCode == 0, run.Errors);
        using var answers = JsonDocument.Parse(run.Output);
        return [.. answers.RootElement.EnumerateArray().Zip(_questions, Shown)];
    }

    public void Dispose() => _folder.Dispose();

    private static string Shown(JsonElement answer, Question question) => question.Ask switch
    {
        "hover" => answer.GetString()!,
        "completion" => string.Join('\n', answer.EnumerateArray().Select(item => $"{item.GetProperty("label").GetString()} → {item.GetProperty("insert").GetString()} ({item.GetProperty("about").GetString()})")),
        _ => string.Join('\n', answer.EnumerateArray().Select(fault => $"{question.Path}:{fault.GetProperty("line").GetInt32() + 1}: {fault.GetProperty("message").GetString()}").Order(StringComparer.Ordinal)),
    };

    private string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("folder", Folder);
            json.WriteStartArray("questions");
            foreach (var question in _questions) question.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Assert(bool isTrue, string otherwise) => Xunit.Assert.True(isTrue, otherwise);

    private sealed record Question(string Path, string? Text, int Line, int Column, string Ask)
    {
        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("path", Path);
            if (Text is not null) json.WriteString("text", Text);
            json.WriteNumber("line", Line);
            json.WriteNumber("column", Column);
            json.WriteString("ask", Ask);
            json.WriteEndObject();
        }
    }
}
