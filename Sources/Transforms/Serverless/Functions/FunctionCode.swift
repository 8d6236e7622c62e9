internal import MainstayDiagnostics
internal import MainstayTemplate

/// Where the code of a function lies.
///
/// A local path becomes an object in a bucket when it is packaged; a stand-in for that object is put here.
struct FunctionCode {
    let resource: ServerlessResource

    init(_ resource: ServerlessResource) { self.resource = resource }

    func code(_ findings: inout TransformFindings) -> TemplateValue {
        let make = resource.make
        let image = resource["ImageUri"]
        let hasCode = resource["CodeUri"] != nil || resource["InlineCode"] != nil
        if resource["PackageType"]?.string == "Image" || image != nil && !hasCode {
            return make.object([
                "ImageUri": image.map { CodeLocation.isLocal($0) ? CodeLocation.image(make) : $0 }
                    ?? CodeLocation.image(make)
            ])
        }
        if let inline = resource["InlineCode"] { return make.object(["ZipFile": inline]) }
        let key = resource["SourceKMSKeyArn"]
        guard let location = resource["CodeUri"], let code = CodeLocation(location, make, &findings, in: resource.id)
        else { return CodeLocation.packaged(make).object("S3Bucket", "S3Key", "S3ObjectVersion", adding: key, make) }
        return code.object("S3Bucket", "S3Key", "S3ObjectVersion", adding: key, make)
    }
}

/// An object in a bucket, as the serverless types name it.
struct CodeLocation {
    var bucket: TemplateValue
    var key: TemplateValue
    var version: TemplateValue?
    var storageMode: TemplateValue?

    /// What stands for an object that packaging uploads.
    static func packaged(_ make: ValueMaker) -> CodeLocation {
        CodeLocation(bucket: make.text("packaged-by-sam"), key: make.text("packaged"))
    }

    static func image(_ make: ValueMaker) -> TemplateValue {
        make.text("123456789012.dkr.ecr.us-east-1.amazonaws.com/packaged:latest")
    }

    static func isLocal(_ image: TemplateValue) -> Bool {
        image.string.map { !$0.contains(".dkr.ecr.") && !$0.contains("{{") } ?? false
    }

    private init(bucket: TemplateValue, key: TemplateValue) {
        self.bucket = bucket
        self.key = key
    }

    /// Nil where the location is a function call, whose object is not known.
    init?(_ value: TemplateValue, _ make: ValueMaker, _ findings: inout TransformFindings, in element: String) {
        switch value.content {
        case .object:
            if value.isCall { return nil }
            guard let bucket = value["Bucket"], let key = value["Key"] else {
                findings.report(
                    "missing-property", at: value.position, in: element,
                    "the location of code needs Bucket and Key", help: "set both, or give a path")
                return nil
            }
            self.init(bucket: bucket, key: key)
            version = value["Version"]
            storageMode = value["StorageMode"]
        case .string(let text):
            let make = ValueMaker(position: value.position)
            guard text.hasPrefix("s3://") else {
                self = Self.packaged(make)
                return
            }
            let path = text.dropFirst(5)
            guard let slash = path.firstIndex(of: "/"), slash != path.startIndex else { return nil }
            let rest = path[path.index(after: slash)...]
            let question = rest.firstIndex(of: "?") ?? rest.endIndex
            self.init(bucket: make.text(String(path[..<slash])), key: make.text(String(rest[..<question])))
            if question != rest.endIndex, rest[question...].hasPrefix("?versionId=") {
                version = make.text(String(rest[question...].dropFirst(11)))
            }
        default: return nil
        }
    }

    func object(
        _ bucketName: String, _ keyName: String, _ versionName: String, adding encryption: TemplateValue? = nil,
        _ make: ValueMaker
    ) -> TemplateValue {
        make.object(
            [
                (bucketName, bucket), (keyName, key), (versionName, version), ("S3ObjectStorageMode", storageMode),
                ("SourceKMSKeyArn", encryption),
            ].compactMap { name, value in value.map { make.member(name, $0) } })
    }
}
