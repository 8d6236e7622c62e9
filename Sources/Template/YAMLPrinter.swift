public struct YAMLPrinter: Sendable { public init() {}
public func print(_ value: TemplateValue) -> [UInt8] { [] } }
