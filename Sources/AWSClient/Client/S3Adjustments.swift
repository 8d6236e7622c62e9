/// Where Amazon S3 differs from every other service.
enum S3Adjustments {
    /// Keys may hold characters that XML cannot: they are asked for percent-encoded and decoded here.
    private static let encodedMembers: [String: [String]] = [
        "ListObjectsV2": ["Prefix", "Delimiter", "StartAfter"],
        "ListObjectVersions": ["Prefix", "Delimiter", "KeyMarker", "NextKeyMarker"],
    ]
    private static let encodedLists = [
        "Contents": "Key", "Versions": "Key", "DeleteMarkers": "Key", "CommonPrefixes": "Prefix",
    ]

    static func prepare(_ input: inout AWSValue, _ model: OperationModel) {
        if encodedMembers[model.name] != nil, input["EncodingType"] == nil { input["EncodingType"] = "url" }
        if let source = input["CopySource"]?.string {
            let marker = "?versionId="
            let parts = source.split(separator: marker, maxSplits: 1).map(String.init)
            let path = PercentEncoding.encode(PercentEncoding.decode(parts.first ?? ""), keeping: "/")
            input["CopySource"] = .string(parts.count == 2 ? path + marker + parts[1] : path)
        }
        if let checksum = model.checksum, input[checksum.member] == nil, !hasOwnChecksum(input) {
            input[checksum.member] = "CRC32"
        }
    }

    private static func hasOwnChecksum(_ input: AWSValue) -> Bool {
        (input.map ?? [:]).contains { $0.key.hasPrefix("Checksum") && $0.key != "ChecksumMode" && !$0.value.isNull }
    }

    /// The checksum of a body that is in memory, by the algorithm named in the input.
    static func addChecksum(to request: inout HTTPRequest, _ model: OperationModel, _ input: AWSValue) {
        guard let checksum = model.checksum, input[checksum.member]?.string == "CRC32",
            case .bytes(let bytes) = request.body, request.headers["x-amz-checksum-crc32"] == nil
        else { return }
        // Where the operation has no body of its own, as when a multipart upload begins, the name alone is sent.
        guard checksum.isRequired || !bytes.isEmpty || ["PutObject", "UploadPart"].contains(model.name) else { return }
        request.headers["x-amz-checksum-crc32"] = CRC32.base64(bytes)
    }

    /// Whether an answer of status 200 reports a failure in its body.
    static func isHiddenFault(_ call: Call, _ body: [UInt8]) -> Bool {
        guard call.operation.service.name == "s3",
            ["CopyObject", "CompleteMultipartUpload", "UploadPartCopy"].contains(call.operation.name)
        else { return false }
        return (try? XMLReader.read(body))?.name == "Error"
    }

    /// The output with keys as they are.
    static func decoded(_ output: AWSValue, of call: Call) -> AWSValue {
        guard call.operation.service.name == "s3", let names = encodedMembers[call.operation.name],
            output["EncodingType"]?.string == "url"
        else { return output }
        var output = output
        for name in names {
            if let text = output[name]?.string { output[name] = .string(decode(text)) }
        }
        for (list, member) in encodedLists {
            guard let elements = output[list]?.list else { continue }
            output[list] = .list(
                elements.map { element in
                    var element = element
                    if let text = element[member]?.string { element[member] = .string(decode(text)) }
                    return element
                })
        }
        return output
    }

    private static func decode(_ text: String) -> String { PercentEncoding.decode(text, plusIsSpace: true) }
}
