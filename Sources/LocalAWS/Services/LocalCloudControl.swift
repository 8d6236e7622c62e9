internal import MainstayAWSClient
internal import MainstayDiagnostics
internal import MainstaySchema
internal import MainstayTemplate
internal import MainstayValidation

/// Cloud Control API: every resource by its type and identifier, whether a stack manages it or not. So it is also the way
/// to change one behind its stack's back.
struct LocalCloudControl {
    let engine: StackEngine

    func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        let scope = caller.scope
        let type = input["TypeName"]?.string ?? ""
        let identifier = input["Identifier"]?.string ?? ""
        switch operation {
        case "GetResourceRequestStatus":
            let token = input["RequestToken"]?.string ?? ""
            guard let request = engine.state.requests[token], request.scope == scope else {
                throw LocalFault("RequestTokenNotFoundException", "Request with token \(token) was not found")
            }
            return ["ProgressEvent": event(token, request)]
        case "GetResource", "ListResources", "CreateResource", "UpdateResource", "DeleteResource":
            guard engine.schema(of: type) != nil else {
                throw LocalFault("TypeNotFoundException", "The type '\(type)' cannot be found.")
            }
        default: throw LocalFault("UnknownOperationException", "\(operation) is not part of this rehearsal")
        }
        switch operation {
        case "GetResource":
            let live = try find(type, identifier, scope)
            return ["TypeName": .string(type), "ResourceDescription": description(of: live)]
        case "ListResources": return try list(type, input, scope)
        case "CreateResource": return begin("CREATE", type, create(type, input["DesiredState"]?.string, scope), scope)
        case "UpdateResource":
            return begin("UPDATE", type, update(type, identifier, input["PatchDocument"]?.string, scope), scope)
        default: return begin("DELETE", type, delete(type, identifier, scope), scope)
        }
    }

    private func find(_ type: String, _ identifier: String, _ scope: Scope) throws(LocalFault) -> LiveResource {
        if let live = engine.existing(type, identifier, scope) { return live }
        throw LocalFault(
            "ResourceNotFoundException", "Resource of type '\(type)' with identifier '\(identifier)' was not found.")
    }

    private func list(_ type: String, _ input: AWSValue, _ scope: Scope) throws(LocalFault) -> AWSValue {
        let found = engine.state.live.values.filter { live in
            live.key.type == type && live.key.account == scope.account
                && (live.key.region == scope.region || live.key.region == "global")
        }.sorted { $0.key.identifier < $1.key.identifier }
        let size = min(max(input["MaxResults"]?.int ?? 100, 1), 100)
        var result = try engine.page(found.map(description), "ResourceDescriptions", input, size: size)
        result["TypeName"] = .string(type)
        return result
    }

    private func description(of live: LiveResource) -> AWSValue {
        [
            "Identifier": .string(engine.primaryIdentifier(of: live)),
            "Properties": .string(JSONPrinter.compact.string(model(of: live))),
        ]
    }

    /// The properties with those that only the service gives; never what it does not tell.
    private func model(of live: LiveResource) -> TemplateValue {
        let schema = engine.schema(of: live.key.type)
        var members = (live.properties.value.object?.members ?? []).filter { schema?.isWriteOnly($0.key) != true }
        let given = Set(members.map(\.key))
        let names = (schema?.primaryIdentifier ?? []) + (schema?.readOnly ?? [])
        var seen: Set<String> = []
        for name in names where !given.contains(name) && !name.contains("/") && seen.insert(name).inserted {
            if let value = live.attributes[name]?.value {
                members.append(.init(name, value))
            } else if schema?.primaryIdentifier == [name] {
                members.append(.init(name, .string(live.physicalID)))
            }
        }
        return .object(members)
    }

    // MARK: Changes

    /// What a request came to: the identifier, or why not.
    private struct Result {
        var identifier: String?
        var code: String?
        var message: String?

        static func failure(_ code: String, _ message: String) -> Result { Result(code: code, message: message) }
    }

    private func create(_ type: String, _ text: String?, _ scope: Scope) -> Result {
        guard let properties = Self.json(text)?.object.map({ TemplateValue(.object($0)) }) else {
            return .failure("InvalidRequest", "DesiredState is no JSON object")
        }
        if let refusal = refusal(type, properties, scope) { return .failure("InvalidRequest", refusal) }
        var record = ResourceRecord(
            logicalID: "resource", type: type, status: .createComplete, changedAt: engine.now)
        record.properties = StoredValue(properties)
        engine.make(&record, stackName: "cloudcontrol", stackID: "", scope: scope)
        if let conflict = engine.claim(record, stackID: nil, scope: scope) {
            return .failure("AlreadyExists", conflict)
        }
        guard let key = record.liveKey, let live = engine.state.live[key.text] else {
            return .failure("InternalFailure", "The resource was not made")
        }
        engine.reflect(type, live.physicalID, properties, scope)
        return Result(identifier: engine.primaryIdentifier(of: live))
    }

    private func update(_ type: String, _ identifier: String, _ text: String?, _ scope: Scope) -> Result {
        guard let patch = Self.json(text)?.array else {
            return .failure("InvalidRequest", "PatchDocument is no list of operations")
        }
        guard var live = engine.existing(type, identifier, scope) else { return notFound(type, identifier) }
        let schema = engine.schema(of: type)
        do throws(LocalFault) {
            let properties = try JSONPatch.apply(patch, to: live.properties.value)
            let difference = PropertyDifference(from: live.properties.value, to: properties, schema: schema)
            if let change = difference.changes.first(where: { $0.replacement == .always }) {
                return .failure(
                    "NotUpdatable", "Invalid patch update: createOnlyProperties [\(change.path)] cannot be updated")
            }
            if let change = difference.changes.first(where: { schema?.isReadOnly(String($0.path.dropFirst())) == true })
            {
                return .failure(
                    "InvalidRequest", "Invalid patch update: readOnlyProperties [\(change.path)] cannot be updated")
            }
            if let refusal = refusal(type, properties, scope) { return .failure("InvalidRequest", refusal) }
            live.properties = StoredValue(properties)
        } catch {
            return .failure("InvalidRequest", error.message)
        }
        engine.state.live[live.key.text] = live
        engine.reflect(type, live.physicalID, live.properties.value, scope)
        return Result(identifier: identifier)
    }

    private func delete(_ type: String, _ identifier: String, _ scope: Scope) -> Result {
        guard let live = engine.existing(type, identifier, scope) else { return notFound(type, identifier) }
        var record = ResourceRecord(
            logicalID: live.logicalID ?? "", type: type, status: .deleteInProgress, changedAt: engine.now)
        record.liveKey = live.key
        record.physicalID = live.physicalID
        if let refusal = engine.deletionRefusal(of: record, scope: scope) {
            return .failure("ResourceConflict", refusal)
        }
        engine.erase(record)
        return Result(identifier: identifier)
    }

    private func notFound(_ type: String, _ identifier: String) -> Result {
        .failure("NotFound", "Resource of type '\(type)' with identifier '\(identifier)' was not found.")
    }

    /// What the service refuses of the properties, as it would in a template.
    private func refusal(_ type: String, _ properties: TemplateValue, _ scope: Scope) -> String? {
        let resource: TemplateValue = .object([.init("Type", .string(type)), .init("Properties", properties)])
        let template: TemplateValue = .object([.init("Resources", .object([.init("Resource", resource)]))])
        let findings = TemplateValidator().validate(template, file: "resource", region: scope.region).filter {
            $0.severity == .error && TemplateRefusal.isOfResource($0)
        }
        return findings.isEmpty ? nil : "Model validation failed (\(findings.map(\.message).joined(separator: "; ")))"
    }

    private func begin(_ operation: String, _ type: String, _ result: Result, _ scope: Scope) -> AWSValue {
        let times = engine.times.times(of: type)
        let seconds = operation == "CREATE" ? times.create : operation == "UPDATE" ? times.update : times.delete
        let token = engine.newRequestID()
        let request = ControlRequest(
            scope: scope, type: type, operation: operation, identifier: result.identifier, code: result.code,
            message: result.message, startedAt: engine.now,
            readyAt: result.code == nil ? engine.after(seconds) : engine.after(1))
        engine.state.requests[token] = request
        engine.noteChange()
        return ["ProgressEvent": event(token, request)]
    }

    private func event(_ token: String, _ request: ControlRequest) -> AWSValue {
        let isReady = engine.now >= request.readyAt
        var value: AWSValue = [
            "TypeName": .string(request.type), "RequestToken": .string(token), "Operation": .string(request.operation),
            "EventTime": .timestamp(isReady ? request.readyAt : request.startedAt),
            "OperationStatus": isReady ? .string(request.code == nil ? "SUCCESS" : "FAILED") : "IN_PROGRESS",
        ]
        value["Identifier"] = request.identifier.map { .string($0) }
        if isReady {
            value["ErrorCode"] = request.code.map { .string($0) }
            value["StatusMessage"] = request.message.map { .string($0) }
        }
        return value
    }

    private static func json(_ text: String?) -> TemplateValue? {
        guard let text else { return nil }
        let parsed = TemplateParser(file: "request", format: .json).parse(text)
        return parsed.isValid ? parsed.value : nil
    }
}

/// A request to Cloud Control, which is answered before it is done.
struct ControlRequest: Codable {
    var scope: Scope
    var type: String
    var operation: String
    var identifier: String?
    var code: String?
    var message: String?
    var startedAt: AWSTimestamp
    var readyAt: AWSTimestamp
}
