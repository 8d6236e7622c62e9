internal import MainstayAWSClient
internal import MainstayDiagnostics
internal import MainstayTemplate

/// What no AWS has: changes behind a stack's back, and the addresses that wait conditions are signalled at.
///
/// - `POST /_local/resources` with `{"stack", "logicalId", "set": {"/Path": value}, "delete": bool, "account", "region"}`
/// - `PUT /_local/wait/<id>/<logical id>` with `{"Status", "UniqueId", "Data", "Reason"}`
/// - `PUT /_local/faults` with what `--faults` takes: replaces what is to go wrong
/// - `GET /_local/health`
struct LocalAdministration {
    let cloud: LocalCloud

    func answer(_ request: HTTPRequest, body: [UInt8]) -> LocalResponse {
        let parts = request.address.path.split(separator: "/").map { HTTPAddress.decoded(String($0)) }
        switch (request.method, parts.dropFirst().first) {
        case ("GET", "health"):
            return json(
                200, .object([.init("rehearsal", .bool(true)), .init("stacks", .int(cloud.engine.state.stacks.count))]))
        case ("PUT", "wait"), ("POST", "wait"): return signal(parts, body)
        case ("POST", "resources"): return change(body)
        case ("PUT", "faults"): return replaceFaults(body)
        default: return json(404, .object([.init("message", .string("There is no such thing here"))]))
        }
    }

    private func signal(_ parts: [String], _ body: [UInt8]) -> LocalResponse {
        guard parts.count == 4, let value = TemplateParser(file: "signal", format: .json).parse(body).value else {
            return json(
                400, .object([.init("message", .string("A signal is JSON with Status, UniqueId, Data and Reason"))]))
        }
        let isKnown = cloud.engine.signalHandle(
            unique: parts[2], logicalID: parts[3], id: value["UniqueId"]?.plainText ?? "signal",
            isSuccess: value["Status"]?.string == "SUCCESS", data: value["Data"]?.joinedText,
            reason: value["Reason"]?.string)
        return json(isKnown ? 200 : 404, .object([]))
    }

    private func replaceFaults(_ body: [UInt8]) -> LocalResponse {
        do throws(DiagnosticError) {
            cloud.engine.settings.faults = try FaultPlanReader.read(body, file: "faults")
            return json(200, .object([]))
        } catch {
            let messages = error.diagnostics.map(\.message).joined(separator: "; ")
            return json(400, .object([.init("message", .string(messages))]))
        }
    }

    private func change(_ body: [UInt8]) -> LocalResponse {
        guard let value = TemplateParser(file: "change", format: .json).parse(body).value,
            let stack = value["stack"]?.string, let logicalID = value["logicalId"]?.string
        else { return json(400, .object([.init("message", .string("stack and logicalId are needed"))])) }
        let scope = Scope(
            account: value["account"]?.plainText ?? cloud.settings.account,
            region: value["region"]?.string ?? cloud.settings.region)
        let changes = (value["set"]?.object?.members ?? []).map { member in
            (path: member.key, json: JSONPrinter.compact.string(member.value))
        }
        do throws(LocalFault) {
            try cloud.engine.tamper(
                stack: stack, logicalID: logicalID, changes: changes, deletes: value["delete"]?.bool ?? false, in: scope
            )
            return json(200, .object([]))
        } catch {
            return json(error.status, .object([.init("message", .string(error.message))]))
        }
    }

    private func json(_ status: Int, _ value: TemplateValue) -> LocalResponse {
        LocalResponse(status: status, contentType: "application/json", body: JSONPrinter.compact.print(value))
    }
}
