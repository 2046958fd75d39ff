using Mono.Cecil;

namespace Kpss.Tests.Architecture;

/// <summary>The plain types that a written type is made of: `Dictionary&lt;string, Plan[]&gt;` is three.</summary>
internal static class TypeParts
{
    public static IEnumerable<TypeReference> Of(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => Of(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Of)),
        FunctionPointerType pointer => Of(pointer.ReturnType).Concat(pointer.Parameters.SelectMany(parameter => Of(parameter.ParameterType))),
        OptionalModifierType optional => Of(optional.ElementType).Concat(Of(optional.ModifierType)),
        RequiredModifierType required => Of(required.ElementType).Concat(Of(required.ModifierType)),
        TypeSpecification wrapped => Of(wrapped.ElementType),
        _ => [type],
    };
}
