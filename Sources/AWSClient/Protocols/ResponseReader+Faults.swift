internal import MainstayTemplate

extension ResponseReader {
    /// What an answer of 300 or above says, in whichever form the protocol has; a proxy's page says its status alone.
    func fault(status: Int, headers: HTTPHeaders, body: [UInt8]) -> ServiceFault {
        var fault: ServiceFault
        switch service.wireProtocol {
        case .query, .ec2, .restXML: fault = xmlFault(body) ?? ServiceFault(code: "", message: "")
        case .json, .restJSON: fault = jsonFault(headers: headers, body: body)
        }
        if let text = headers["x-amzn-query-error"] {
            let parts = text.split(separator: ";", omittingEmptySubsequences: false)
            if parts.count == 2, !parts[0].isEmpty { fault.code = String(parts[0]) }
        }
        if fault.code.isEmpty { fault.code = String(status) }
        if fault.message.isEmpty { fault.message = Self.reason(of: status) }
        fault.requestID = fault.requestID ?? Self.requestID(headers)
        return fault
    }

    static func requestID(_ headers: HTTPHeaders) -> String? {
        headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amz-requestid"]
    }

    /// The request's id that an answer in XML has in its body.
    func requestID(headers: HTTPHeaders, body: [UInt8]) -> String? {
        if let id = Self.requestID(headers) { return id }
        guard service.wireProtocol == .query || service.wireProtocol == .ec2,
            let root = try? XMLReader.read(body)
        else { return nil }
        return root["ResponseMetadata"]?["RequestId"]?.text ?? root["requestId"]?.text
    }

    /// Error in ErrorResponse, in Response/Errors, or the root itself.
    private func xmlFault(_ body: [UInt8]) -> ServiceFault? {
        guard let root = try? XMLReader.read(body), root.name != "html" else { return nil }
        let error = root.name == "Error" ? root : root["Error"] ?? root["Errors"]?["Error"] ?? root
        return ServiceFault(
            code: error["Code"]?.text.trimmingSpaces ?? "", message: error["Message"]?.text.trimmingSpaces ?? "",
            requestID: (root["RequestId"] ?? root["RequestID"] ?? error["RequestId"])?.text.trimmingSpaces)
    }

    private func jsonFault(headers: HTTPHeaders, body: [UInt8]) -> ServiceFault {
        let object = (try? JSONShapeDecoder.read(body))?.object
        var fault = ServiceFault(code: "", message: "")
        fault.message = (object?["message"] ?? object?["Message"])?.string ?? ""
        if object == nil, !body.isEmpty, body.first != UInt8(ascii: "<") {
            fault.message = String(decoding: body.prefix(1000), as: UTF8.self)
        }
        var code = object?["__type"]?.string
        if service.wireProtocol == .restJSON {
            code = headers["x-amzn-errortype"] ?? (object?["code"] ?? object?["Code"])?.string ?? code
        }
        // Both "namespace#Code" and "Code:address" are met.
        let short = (code ?? "").split(separator: ":", omittingEmptySubsequences: false).first ?? ""
        fault.code = short.split(separator: "#").last.map(String.init) ?? ""
        return fault
    }

    private static func reason(of status: Int) -> String {
        switch status {
        case 301, 307, 308: "the resource is in another place"
        case 400: "the request was refused"
        case 401, 403: "access is denied"
        case 404: "there is no such thing"
        case 409: "it conflicts with what is there"
        case 412: "a precondition does not hold"
        case 429: "too many requests"
        case 500...599: "the service failed"
        default: "status \(status)"
        }
    }
}
