#pragma warning disable CA1812, CA1822, CA1823, CA1852, CA1050, CS0169, IDE0044, IDE0051, IDE0060
namespace Kpss.Tests.Architecture.Hiding;

/// <summary>What hides, in one type for each place: the tests of the scanner look for it.</summary>
internal class Marker
{
    public static void Touch()
    {
    }
}

internal sealed class MarkerException : Exception;

[AttributeUsage(AttributeTargets.All)]
internal sealed class MarkerAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
internal sealed class ArgumentAttribute(params Type[] types) : Attribute
{
    public Type[] Types => types;
}

internal sealed class InBase : Marker;

internal sealed class InField
{
    private Marker? _field;
}

internal sealed class InParameter
{
    public void Method(Marker[] marker) => GC.KeepAlive(this);
}

internal sealed class InReturn
{
    public List<(int, Marker?)> Method() => [];
}

internal sealed class InBody
{
    public void Method() => Marker.Touch();
}

internal sealed class InTypeOf
{
    public string Method() => typeof(Marker).Name;
}

internal sealed class InLambda
{
    public Action Method(int count) => () =>
    {
        if (count > 0) Marker.Touch();
    };
}

internal sealed class InIterator
{
    public IEnumerable<int> Method()
    {
        yield return 1;
        Marker.Touch();
    }
}

internal sealed class InCatch
{
    public void Method()
    {
        try
        {
            GC.KeepAlive(this);
        }
        catch (MarkerException)
        {
        }
    }
}

internal sealed class InGenericArgument
{
    public int Method() => Array.Empty<Marker>().Length;
}

internal sealed class InConstraint<T>
    where T : Marker;

[Marker]
internal sealed class InAttribute;

internal sealed class InAttributeOfParameter
{
    public void Method([Marker] int count) => GC.KeepAlive(this);
}

[Argument(typeof(Marker))]
internal sealed class InAttributeArgument;

internal sealed class InNested
{
    internal sealed class Inner : Marker;
}

internal sealed class Nowhere
{
    public string Method() => nameof(Marker);
}
