/// The list of services in `Package.swift`, between two comments that say where it begins and ends.
package enum PackageManifest {
    package static let begin = "// generated-services:begin"
    package static let end = "// generated-services:end"

    /// The manifest with its list replaced; everything else stays as it is.
    package static func replacingServices(in manifest: String, with services: [String]) throws(GenerationError)
        -> String
    {
        let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.firstIndex(of: begin), let last = lines.firstIndex(of: end), first < last else {
            throw GenerationError("Package.swift must have the lines '\(begin)' and '\(end)', in this order")
        }
        let list = ["let services: [String] = ["] + services.map { "    \"\($0)\"," } + ["]"]
        return (lines[...first] + list + lines[last...]).joined(separator: "\n")
    }
}
