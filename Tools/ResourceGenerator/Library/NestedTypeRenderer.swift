extension ResourceRenderer {
    /// Structures and enumerations, each followed by what it nests itself.
    func nestedTypes(_ types: [ResourceModel.NestedType], _ writer: inout SourceWriter) {
        for (index, type) in types.enumerated() {
            if index > 0 { writer.line() }
            switch type.content {
            case .structure(let arguments, let nested):
                structure(type, arguments, nested, &writer)
            case .enumeration(let members):
                enumeration(type, members, &writer)
            }
        }
    }

    private func structure(
        _ type: ResourceModel.NestedType, _ arguments: [ResourceModel.Argument], _ nested: [ResourceModel.NestedType],
        _ writer: inout SourceWriter
    ) {
        writer.line("/// `\(type.source)`")
        writer.block("public struct \(SwiftName.quoted(type.name)): \(library("PropertyStructure")) {") { writer in
            let property = library("Property")
            writer.line("public let property: \(property)")
            writer.line()
            writer.line("/// A structure whose value is known already.")
            writer.line("public init(property: \(property)) { self.property = property }")
            writer.line()
            initializer(arguments, &writer)
            if !nested.isEmpty {
                writer.line()
                nestedTypes(nested, &writer)
            }
        }
    }

    private func initializer(_ arguments: [ResourceModel.Argument], _ writer: inout SourceWriter) {
        if arguments.isEmpty {
            writer.line("public init() { property = \(library("PropertyBag"))().property }")
            return
        }
        writer.line("/// A structure with these properties.")
        documentation(of: arguments, &writer)
        let parameters = arguments.map { argument in
            parameter(argument) + (argument.isRequired ? "" : " = " + defaultValue(argument))
        }
        let line = "public init(\(parameters.joined(separator: ", "))) {"
        let body = { (writer: inout SourceWriter) in
            writer.line("var bag = \(library("PropertyBag"))()")
            for argument in arguments {
                writer.call("bag.set", [SourceWriter.literal(argument.key), SwiftName.quoted(argument.label)])
            }
            writer.line("property = bag.property")
        }
        if parameters.count < 3, line.utf8.count < 90 {
            writer.block(line, body)
            return
        }
        writer.block("public init(", closing: ") {") { writer in
            for (index, argument) in arguments.enumerated() {
                let closing = index == arguments.count - 1 ? "" : ","
                writer.parameter(parameter(argument), defaultValue(argument), closing)
            }
        }
        writer.block("", closing: "}", isContinuation: true, body)
    }

    /// A structure with static members, not an enumeration of Swift's: AWS adds values, and one that the schema does
    /// not know yet must be usable.
    private func enumeration(
        _ type: ResourceModel.NestedType, _ members: [ResourceModel.EnumerationMember], _ writer: inout SourceWriter
    ) {
        writer.line("/// `\(type.source)`")
        writer.block("public struct \(SwiftName.quoted(type.name)): \(library("EnumerationValue")) {") { writer in
            let value = library("StringValue")
            writer.line("public let value: \(value)")
            writer.line()
            writer.line("/// A value that has no name here, or a reference.")
            writer.line("public init(_ value: \(value)) { self.value = value }")
            if !members.isEmpty { writer.line() }
            for member in members {
                writer.line("/// \(SourceWriter.code(member.value))")
                let literal = SourceWriter.literal(member.value)
                let name = SwiftName.quoted(member.name)
                writer.line("public static var \(name): Self {", "Self(\(literal))", "}", separator: " ")
            }
        }
    }
}
