/// Writes the file of one resource type. Decides nothing: what is in the file is in the model.
package struct ResourceRenderer {
    let model: ResourceModel

    /// The command that every generated file names.
    package static let command = "swift run mainstay-generate-resources"

    package init(_ model: ResourceModel) {
        self.model = model
    }

    package func text() -> String {
        var writer = SourceWriter()
        writer.line("// Generated from the schema of \(model.typeName.full) by `\(Self.command)`; do not edit.")
        writer.line("public import MainstayConstructs")
        writer.line()
        writer.block("extension \(model.typeName.service) {") { writer in
            writer.line("/// `\(model.typeName.full)`")
            writer.block("public struct \(model.name): \(library("Resource")) {") { writer in
                resource(&writer)
            }
        }
        if !model.nestedTypes.isEmpty {
            writer.line()
            writer.block("extension \(model.typeName.service).\(model.name) {") { writer in
                nestedTypes(model.nestedTypes, &writer)
            }
        }
        return writer.text
    }

    private func resource(_ writer: inout SourceWriter) {
        let traits = ([SourceWriter.literal(model.typeName.full)] + model.traits).joined(separator: ", ")
        writer.line("public static let resourceType = \(library("ResourceType"))(", traits, ")")
        writer.line("public let node: \(library("Node"))")
        writer.line()
        initializer(&writer)
        if model.openArgument != nil { openAttribute(&writer) }
        writer.line()
        writer.line("/// What `Ref` returns.")
        let reference = library(model.reference)
        writer.line("public var ref: \(reference) { \(reference)(reference: node) }")
        for attribute in model.attributes { self.attribute(attribute, &writer) }
    }

    private func attribute(_ attribute: ResourceModel.Attribute, _ writer: inout SourceWriter) {
        let type = spelling(attribute.type)
        let call = attribute.type == .list(.string) ? "\(library("StringValue")).list" : type
        let opening = "public var \(SwiftName.quoted(attribute.name)): \(type) {"
        let content = "\(call)(attribute: \(SourceWriter.literal(attribute.key)), of: node)"
        writer.line()
        // Attributes four structures deep have names that no line break helps.
        if !writer.fits(opening) || !writer.fits(content, indentedBy: 1) { writer.line("// swift-format-ignore") }
        writer.line("/// `Fn::GetAtt` of `\(attribute.key)`.")
        writer.line(opening, content, "}", separator: " ")
    }

    private func initializer(_ writer: inout SourceWriter) {
        writer.line("/// Declares the resource.")
        documentation(of: model.arguments, open: model.openArgument, &writer)
        writer.line("@discardableResult")
        writer.block("public init(", closing: ") {") { writer in
            writer.line("_ constructID: String, in constructScope: any \(library("Construct")),")
            for argument in model.arguments {
                writer.parameter(parameter(argument), defaultValue(argument), ",")
            }
            if let open = model.openArgument {
                writer.line("\(open): [String: \(library("JSONValue"))] = [:],")
            }
            writer.line("fileID: String = #fileID, line: Int = #line, column: Int = #column")
        }
        writer.block("", closing: "}", isContinuation: true) { writer in
            writer.line(
                "node = \(library("Node"))(Self.resourceType, constructID, in: constructScope, fileID, line, column)")
            for argument in model.arguments {
                writer.call("node.set", [SourceWriter.literal(argument.key), SwiftName.quoted(argument.label)])
            }
            if let open = model.openArgument {
                writer.block("for (key, value) in \(open).sorted(by: { $0.key < $1.key }) {") { writer in
                    writer.line("node.set(key, value)")
                }
            }
        }
    }

    private func openAttribute(_ writer: inout SourceWriter) {
        let type = library("StringValue")
        writer.line()
        writer.line("/// `Fn::GetAtt` of an attribute that the schema does not name.")
        writer.line("public func attribute(_ name: String) -> \(type) { \(type)(attribute: name, of: node) }")
    }

    func parameter(_ argument: ResourceModel.Argument) -> String {
        "\(SwiftName.quoted(argument.label)): \(spelling(argument.type))" + (argument.isRequired ? "" : "?")
    }

    func defaultValue(_ argument: ResourceModel.Argument) -> String {
        argument.isRequired ? "" : "nil"
    }

    /// What CloudFormation calls each argument and what there is to know about it.
    func documentation(
        of arguments: [ResourceModel.Argument], open: String? = nil, _ writer: inout SourceWriter
    ) {
        if arguments.isEmpty, open == nil { return }
        writer.line("///")
        writer.line("/// - Parameters:")
        for argument in arguments {
            writer.comment("  - \(argument.label): `\(argument.key)`", argument.facts, indentation: "    ")
        }
        if let open { writer.line("///   - \(open): Properties that the schema does not name.") }
    }

    /// A name of the construct library, with its module where a type of the service hides it.
    func library(_ name: String) -> String {
        model.hiddenNames.contains(name) ? "MainstayConstructs.\(name)" : name
    }

    func spelling(_ type: SwiftType) -> String {
        switch type {
        case .library(let name): library(name)
        case .nested(let name): name
        case .list(let item): "[\(spelling(item))]"
        case .map(let value): "[String: \(spelling(value))]"
        }
    }
}
