import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate

/// The template of an app's only stack, by dotted path: `Resources.Bucket.Properties.Name`.
func value(_ path: String, in result: SynthesisResult, stack: Int = 0) -> TemplateValue? {
    guard result.assembly.stacks.indices.contains(stack) else { return nil }
    var current: TemplateValue? = result.assembly.stacks[stack].template
    for part in path.split(separator: ".") {
        if let index = Int(part), let elements = current?.array {
            current = elements.indices.contains(index) ? elements[index] : nil
        } else {
            current = current?[String(part)]
        }
    }
    return current
}

func rules(_ result: SynthesisResult) -> [String] { result.diagnostics.map(\.rule) }

/// A stack with a bucket, for tests about something else.
@discardableResult
func bucket(
    _ id: String, in scope: any Construct, _ properties: KeyValuePairs<String, any PropertyConvertible> = [:]
) -> UntypedResource {
    UntypedResource(
        id, in: scope, type: "AWS::S3::Bucket", properties: properties, tags: .list("Tags"), data: .retain)
}
