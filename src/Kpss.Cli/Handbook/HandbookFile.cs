using System.IO.Compression;
using System.Text;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Handbook;

/// <summary>Where `kpss handbook --output` may write: a place that is free, or over the handbook written there before.</summary>
internal static class HandbookFile
{
    /// <summary>Many times as much as it has.</summary>
    private const int Longest = 16 * 1024 * 1024;

    /// <param name="path">Absolute.</param>
    /// <param name="given">As the user wrote it.</param>
    /// <returns>Why nothing is written there, or null.</returns>
    public static Refusal? Refuse(string path, string given, IWorld world)
    {
        if (world.DirectoryExists(path)) return new Refusal($"„{given}“ je složka, ne soubor", $"“{given}” is a folder, not a file")
            .WithHint("zvolte jiné jméno: --output prirucka.html", "choose another name: --output prirucka.html");
        if (!world.FileExists(path) || IsHandbook(world.Read(path, Longest))) return null;
        return new Refusal($"soubor {given} už existuje, není to příručka a kpss ho nepřepíše", $"the file {given} is there already, it is not the handbook and kpss does not overwrite it")
            .WithHint("zvolte jiné jméno: --output prirucka.html", "choose another name: --output prirucka.html");
    }

    /// <summary>In one of its formats and either language, or nothing at all.</summary>
    private static bool IsHandbook(byte[] content)
    {
        if (content.Length == 0) return true;
        var text = content is [(byte)'P', (byte)'K', ..] ? PropertiesOf(content) : Encoding.UTF8.GetString(content);
        return IsHandbook(text, Language.Czech) || IsHandbook(text, Language.English);
    }

    private static bool IsHandbook(string text, Language language)
    {
        var (title, subtitle) = (HandbookMaker.Title.In(language), HandbookMaker.Subtitle.In(language));
        if (text.StartsWith($"# {title}\n\n{subtitle}\n", StringComparison.Ordinal)) return true;
        if (text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal)) return text.Contains($"<title>{title}</title>\n<meta name=\"description\" content=\"{subtitle}\">", StringComparison.Ordinal);

        // Word tells who has written into it since.
        return text.Contains($"<dc:title>{title}</dc:title><dc:subject>{subtitle}</dc:subject><dc:creator>kpss</dc:creator>", StringComparison.Ordinal) && !text.Contains("lastModifiedBy", StringComparison.Ordinal);
    }

    private static string PropertiesOf(byte[] document)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(document));
            if (archive.GetEntry("docProps/core.xml") is not { } part) return "";
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }
}
