internal import MainstayAWSClient

/// Parameter Store of Systems Manager.
struct LocalParameterStore {
    let engine: StackEngine

    func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        let scope = caller.scope
        func key(_ name: String) -> String { "\(scope.key)/\(name)" }
        switch operation {
        case "PutParameter":
            let name = input["Name"]?.string ?? ""
            guard !name.isEmpty, let value = input["Value"]?.string else {
                throw LocalFault("ValidationException", "Name and Value are required")
            }
            var parameter = engine.state.parameters[key(name)]
            if parameter != nil, input["Overwrite"]?.bool != true {
                throw LocalFault(
                    "ParameterAlreadyExists",
                    "The parameter already exists. To overwrite this value, set the overwrite option in the request to "
                        + "true.")
            }
            if let old = parameter { parameter?.history[String(old.version)] = old.value }
            let version = (parameter?.version ?? 0) + 1
            engine.state.parameters[key(name)] = StoredParameter(
                name: name, type: input["Type"]?.string ?? parameter?.type ?? "String", value: value, version: version,
                changedAt: engine.now, history: parameter?.history ?? [:])
            engine.noteChange()
            return ["Version": .int(version), "Tier": "Standard"]
        case "GetParameter":
            let name = input["Name"]?.string ?? ""
            guard let parameter = find(name, scope) else {
                throw LocalFault("ParameterNotFound", "")
            }
            return ["Parameter": value(parameter, scope)]
        case "GetParameters":
            let names = input["Names"]?.strings ?? []
            return [
                "Parameters": .list(names.compactMap { find($0, scope) }.map { value($0, scope) }),
                "InvalidParameters": .list(names.filter { find($0, scope) == nil }.map { .string($0) }),
            ]
        case "GetParametersByPath":
            let path = input["Path"]?.string ?? "/"
            let prefix = path.hasSuffix("/") ? path : path + "/"
            let isDeep = input["Recursive"]?.bool ?? false
            let found = all(scope).filter { parameter in
                guard parameter.name.hasPrefix(prefix) else { return false }
                return isDeep || !parameter.name.dropFirst(prefix.count).contains("/")
            }
            return try page(found.map { value($0, scope) }, input)
        case "DescribeParameters":
            return try page(
                all(scope).map { parameter in
                    [
                        "Name": .string(parameter.name), "Type": .string(parameter.type),
                        "Version": .int(parameter.version), "LastModifiedDate": .timestamp(parameter.changedAt),
                    ]
                }, input)
        case "DeleteParameter":
            let name = input["Name"]?.string ?? ""
            guard engine.state.parameters.removeValue(forKey: key(name)) != nil else {
                throw LocalFault("ParameterNotFound", "")
            }
            engine.noteChange()
            return [:]
        case "DeleteParameters":
            let names = input["Names"]?.strings ?? []
            let removed = names.filter { engine.state.parameters.removeValue(forKey: key($0)) != nil }
            engine.noteChange()
            return [
                "DeletedParameters": .list(removed.map { .string($0) }),
                "InvalidParameters": .list(names.filter { !removed.contains($0) }.map { .string($0) }),
            ]
        case "AddTagsToResource", "RemoveTagsFromResource": return [:]
        case "ListTagsForResource": return ["TagList": []]
        default: throw LocalFault("UnknownOperationException", "\(operation) is not part of this local SSM")
        }
    }

    private func all(_ scope: Scope) -> [StoredParameter] {
        engine.state.parameters.filter { $0.key.hasPrefix("\(scope.key)/") }.map(\.value).sorted { $0.name < $1.name }
    }

    /// By name, or by name and version.
    private func find(_ name: String, _ scope: Scope) -> StoredParameter? {
        if let parameter = engine.state.parameters["\(scope.key)/\(name)"] { return parameter }
        let parts = name.split(separator: ":").map(String.init)
        guard parts.count == 2, var parameter = engine.state.parameters["\(scope.key)/\(parts[0])"],
            let version = Int(parts[1])
        else { return nil }
        if version == parameter.version { return parameter }
        guard let old = parameter.history[String(version)] else { return nil }
        parameter.value = old
        parameter.version = version
        return parameter
    }

    private func value(_ parameter: StoredParameter, _ scope: Scope) -> AWSValue {
        let separator = parameter.name.hasPrefix("/") ? "" : "/"
        return [
            "Name": .string(parameter.name), "Type": .string(parameter.type), "Value": .string(parameter.value),
            "Version": .int(parameter.version), "LastModifiedDate": .timestamp(parameter.changedAt), "DataType": "text",
            "ARN": .string(
                "arn:\(scope.partition):ssm:\(scope.region):\(scope.account):parameter\(separator)\(parameter.name)"),
        ]
    }

    private func page(_ values: [AWSValue], _ input: AWSValue) throws(LocalFault) -> AWSValue {
        let size = min(max(input["MaxResults"]?.int ?? 10, 1), 50)
        return try engine.page(values, "Parameters", input, size: size)
    }
}
