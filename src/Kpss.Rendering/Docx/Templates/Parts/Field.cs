using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>What Word works out by itself: a number of a page, a property, a text from elsewhere.</summary>
/// <param name="Instruction">Such as PAGE \* MERGEFORMAT; without fields inside it.</param>
/// <param name="Code">All that isn't its last result, so that without it only that stays.</param>
internal sealed record Field(string Instruction, IReadOnlyList<XElement> Code)
{
    private readonly string[] _words = Instruction.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In capitals.</summary>
    public string Kind => Word(0).ToUpperInvariant();

    public string Argument => Word(1).Trim('"');

    /// <summary>Those of a part, the inner ones before those around them.</summary>
    public static IReadOnlyList<Field> In(XElement root)
    {
        var found = new List<Field>();
        var open = new Stack<OpenField>();
        foreach (var element in root.Descendants(W + "r").Elements().Where(it => it.Name != W + "rPr"))
        {
            var mark = element.Name == W + "fldChar" ? element.Get("fldCharType") : null;
            if (mark == "begin") open.Push(new());
            foreach (var field in open) field.Add(element, isOwn: field == open.Peek());
            if (mark == "separate" && open.TryPeek(out var inside)) inside.HasResult = true;
            if (mark == "end" && open.TryPop(out var done)) found.Add(done.Close(element));
        }

        foreach (var simple in root.Descendants(W + "fldSimple").Reverse()) found.Add(new(simple.Get("instr") ?? "", [simple]));
        return found;
    }

    private string Word(int index) => index < _words.Length ? _words[index] : "";

    private sealed class OpenField
    {
        private readonly List<XElement> _code = [];
        private string _instruction = "";

        /// <summary>True once its result has begun.</summary>
        public bool HasResult { get; set; }

        public void Add(XElement element, bool isOwn)
        {
            if (HasResult) return;
            _code.Add(element);
            if (isOwn && element.Name == W + "instrText") _instruction += element.Value;
        }

        public Field Close(XElement end) => new(_instruction, [.. _code, end]);
    }
}
