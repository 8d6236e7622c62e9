import MainstayAssembly
import MainstayChecking
import MainstayCommandLine
public import MainstayFiles
import MainstayPolicy
import MainstayReports
import MainstayTemplate
import MainstayTransforms

/// Everything that reads what others wrote, run on one input.
///
/// That it comes to an end, and soon, is for whoever runs it to watch. What it answers itself is which promises were
/// broken: a printed value reads as itself, a finding names a rule that there is, a report in JSON is JSON.
public struct Subject: Sendable {
    private static let day = "2026-11-21"
    /// A folder for what can only be read from a disk; nil to leave that out.
    private let scratch: String?

    /// - Throws: where the folder cannot be made.
    public init(scratch: String?) throws(FileError) {
        self.scratch = scratch
        if let scratch { try FileSystem.createDirectory(scratch) }
    }

    /// - Returns: a line for each broken promise.
    public func run(_ input: FuzzInput) -> [String] {
        var broken: [String] = []
        var checked: TemplateValue?
        for format in TemplateParser.Format.allCases {
            let parsed = TemplateParser(file: input.name, format: format).parse(input.bytes)
            guard let value = parsed.value else { continue }
            if parsed.isValid { broken += PrintedCopy.broken(value).map { "\(format.rawValue) input: \($0)" } }
            // Most JSON reads the same as YAML, and need not be looked at twice.
            if let checked, checked == value { continue }
            checked = value
            broken += check(value, parsed.diagnostics, input)
            readRules(value, input)
        }
        readFiles(input)
        return broken
    }

    private func check(_ value: TemplateValue, _ diagnostics: [Diagnostic], _ input: FuzzInput) -> [String] {
        // Whatever a template names, it finds itself.
        let files = TemplateFiles { path in path.contains("input.") ? input.bytes : nil }
        let result = TemplateCheck(day: Self.day, files: files).check(value, file: input.name, region: "eu-central-1")
        let found =
            diagnostics.map { PolicyFinding($0) } + result.findings
            + result.waivers.findings().map { PolicyFinding($0) }
        return ReportCheck.broken(found, input)
    }

    /// The value as rules of a project's own, on a template with a bucket and on itself.
    private func readRules(_ value: TemplateValue, _ input: FuzzInput) {
        let reader = DeclaredRuleReader(value, file: input.name, known: [])
        let rules = reader.rules.compactMap { $0 as? any ResourceRule }
        guard !rules.isEmpty else { return }
        let bucket: TemplateValue = [
            "Resources": [
                "A": [
                    "Type": "AWS::S3::Bucket",
                    "Properties": ["BucketName": ["Ref": "AWS::Region"], "Tags": [["Key": "a"]]],
                ]
            ]
        ]
        for template in [bucket, value] {
            _ = TemplateCheck(day: Self.day, rules: rules).check(template, file: input.name)
        }
    }

    private func readFiles(_ input: FuzzInput) {
        _ = try? Baseline(reading: input.bytes, file: input.name)
        if let read = try? Configuration(
            reading: input.bytes, file: input.name, folder: "/", rules: .bundled)
        {
            for pattern in read.excluded { _ = pattern.matches("a/b/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/c.yaml") }
        }
        guard let scratch, input.bytes.first == UInt8(ascii: "{"),
            (try? FileSystem.write(input.bytes, to: "\(scratch)/manifest.json")) != nil
        else { return }
        let read = AssemblyReader().read(scratch)
        _ = TemplateCheck(day: Self.day).check(read.assembly)
    }
}
