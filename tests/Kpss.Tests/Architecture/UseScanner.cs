using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kpss.Tests.Architecture;

/// <summary>Finds what the types of an assembly use: in signatures, bodies and attributes. Constants are gone by then, being copied in.</summary>
internal static class UseScanner
{
    public static IReadOnlyList<Use> Scan(string assemblyPath)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var uses = new HashSet<Use>();
        foreach (var type in module.GetTypes())
        {
            var from = Outermost(type);
            foreach (var (to, member) in MentionedIn(type))
            {
                foreach (var part in TypeParts.Of(to).Select(Outermost))
                {
                    uses.Add(new(from.Namespace, from.FullName, part.Namespace, part.FullName, member.Length > 0 ? $"{part.FullName}::{member}" : ""));
                }
            }
        }

        return [.. uses.Where(use => use.From != use.To).OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static IEnumerable<(TypeReference Type, string Member)> MentionedIn(TypeDefinition type)
    {
        if (type.BaseType is not null) yield return (type.BaseType, "");
        foreach (var implemented in type.Interfaces) yield return (implemented.InterfaceType, "");
        foreach (var field in type.Fields) yield return (field.FieldType, "");
        foreach (var mention in Constraints(type)) yield return (mention, "");
        foreach (var mention in Attributes(type)) yield return (mention, "");
        foreach (var method in type.Methods)
        {
            foreach (var mention in InSignature(method)) yield return (mention, "");
            if (!method.HasBody) continue;
            foreach (var mention in InBody(method.Body)) yield return mention;
        }
    }

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> InSignature(MethodDefinition method) =>
        [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType), .. Constraints(method)];

    private static IEnumerable<(TypeReference Type, string Member)> InBody(MethodBody body)
    {
        foreach (var local in body.Variables) yield return (local.VariableType, "");
        foreach (var handler in body.ExceptionHandlers)
        {
            if (handler.CatchType is not null) yield return (handler.CatchType, "");
        }

        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    yield return (type, "");
                    break;
                case FieldReference field:
                    yield return (field.DeclaringType, field.Name);
                    yield return (field.FieldType, "");
                    break;
                case MethodReference method:
                    yield return (method.DeclaringType, method.Name);
                    yield return (method.ReturnType, "");
                    foreach (var parameter in method.Parameters) yield return (parameter.ParameterType, "");
                    if (method is not GenericInstanceMethod generic) break;
                    foreach (var argument in generic.GenericArguments) yield return (argument, "");
                    break;
            }
        }
    }

    private static IEnumerable<TypeReference> Attributes(TypeDefinition type)
    {
        IEnumerable<ICustomAttributeProvider> owners =
        [
            type, .. type.GenericParameters, .. type.Fields, .. type.Properties, .. type.Events,
            .. type.Methods, .. type.Methods.Select(method => method.MethodReturnType),
            .. type.Methods.SelectMany(method => method.Parameters), .. type.Methods.SelectMany(method => method.GenericParameters),
        ];
        foreach (var attribute in owners.SelectMany(owner => owner.CustomAttributes))
        {
            yield return attribute.AttributeType;
            var arguments = attribute.ConstructorArguments
                .Concat(attribute.Properties.Select(property => property.Argument))
                .Concat(attribute.Fields.Select(field => field.Argument));
            foreach (var mention in arguments.SelectMany(TypesIn)) yield return mention;
        }
    }

    private static IEnumerable<TypeReference> TypesIn(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [type],
        CustomAttributeArgument boxed => TypesIn(boxed),
        CustomAttributeArgument[] array => array.SelectMany(TypesIn),
        _ => [argument.Type],
    };
}
