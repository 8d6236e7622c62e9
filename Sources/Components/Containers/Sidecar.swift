public import MainstayConstructs

/// A container that runs beside a service's own in each of its tasks.
public struct Sidecar {
    /// Unique in the task: letters, digits, hyphens, underscores.
    public var name: String
    public var image: ContainerImage
    /// Whether the task stops when this container does.
    public var isEssential = true
    /// Whether the service's container waits until this one has started.
    public var startsFirst = false
    public var command: [String] = []
    public var environment: [String: StringValue] = [:]
    public var readonlyRootFilesystem = true

    public init(_ name: String, image: ContainerImage) {
        self.name = name
        self.image = image
    }
}

/// The AWS Distro for OpenTelemetry collector: takes traces by OTLP on ports 4317 and 4318 and sends them to X-Ray.
enum TraceCollector {
    static let containerName = "aws-otel-collector"
    static var image: StringValue { "public.ecr.aws/aws-observability/aws-otel-collector:v0.50.0" }
    /// A configuration that the image carries: OTLP in, X-Ray out, with the health check that the image can ask.
    static var command: [StringValue] { ["--config=/etc/ecs/ecs-xray.yaml"] }
    static var healthCheck: [StringValue] { ["CMD", "/healthcheck"] }

    /// What OpenTelemetry's libraries read; a service's own values go before these.
    static func environment(serviceName: String) -> [String: StringValue] {
        [
            "OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:4318", "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf",
            "OTEL_PROPAGATORS": "xray,tracecontext,baggage", "OTEL_SERVICE_NAME": StringValue(serviceName),
        ]
    }

    static func grantPermissions(to role: Role) {
        role.allow(
            [
                "xray:GetSamplingRules", "xray:GetSamplingStatisticSummaries", "xray:GetSamplingTargets",
                "xray:PutTelemetryRecords", "xray:PutTraceSegments",
            ], on: ["*"])
    }
}
