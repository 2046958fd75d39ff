using Kpss.Cli;
using Kpss.Cli.World;

using var world = new MachineWorld();
return App.Run(args, world);
