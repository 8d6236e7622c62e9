import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `retired-resource-type`, `ending-resource-type`: types of services that are gone, or on their way.
enum LifecycleRules {
    static func check(_ resource: TemplateResource, _ schema: ResourceSchema, _ sink: FindingSink) {
        guard let status = schema.lifecycleStatus else { return }
        let date = schema.lifecycleDate
        func report(_ rule: String, _ severity: Severity, _ message: String, help: String) {
            sink.report(
                rule, severity, at: resource.typePosition, in: resource.name, path: ["Type"], message, help: help)
        }
        switch status {
        case "shutdown":
            report(
                "retired-resource-type", .error,
                "the service of \(schema.typeName) was shut down\(date.map { " on " + $0 } ?? "")",
                help: "move to another service")
        case "sunset":
            report(
                "ending-resource-type", .warning,
                "the service of \(schema.typeName) will be shut down\(date.map { " on " + $0 } ?? "")",
                help: "plan the move to another service")
        case "maintenance":
            report(
                "ending-resource-type", .warning,
                "the service of \(schema.typeName) has only been maintained\(date.map { " since " + $0 } ?? "")",
                help: "use another service for what is new")
        default: return
        }
    }
}
