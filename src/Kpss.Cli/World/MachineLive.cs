using System.Security.Cryptography;
using Kpss.Cli.World.Watching;
using Kpss.Cli.World.Web;
using Kpss.Documents.Outside;

namespace Kpss.Cli.World;

public sealed class MachineLive : ILive
{
    private const int SecretLength = 32;

    public IFolderWatch Watch(string folder, Predicate<string> counts) => new FolderWatch(folder, counts);

    public IWebServer? Serve(int port, IWebSite site, out bool isDenied) => WebServer.Start(port, site, out isDenied);

    public string Secret() => RandomNumberGenerator.GetHexString(SecretLength, lowercase: true);

    public void Open(string address) => DefaultBrowser.Open(address);
}
