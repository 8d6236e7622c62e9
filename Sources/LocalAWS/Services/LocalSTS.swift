internal import MainstayAWSClient

/// Security Token Service: who am I, and who else may I be.
struct LocalSTS {
    let engine: StackEngine
    let secret: String

    func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        switch operation {
        case "GetCallerIdentity":
            return [
                "Account": .string(caller.scope.account), "Arn": .string(caller.arn), "UserId": "AIDALOCAL0000000000",
            ]
        case "AssumeRole", "AssumeRoleWithWebIdentity":
            let role = input["RoleArn"]?.string ?? ""
            let parts = role.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count >= 6, parts[2] == "iam", parts[4].utf8.count == 12, parts[5].hasPrefix("role/") else {
                throw .validation("\(role) is invalid")
            }
            let seconds = min(max(input["DurationSeconds"]?.int ?? 3600, 900), 43_200)
            let session = input["RoleSessionName"]?.string ?? "session"
            let name = parts[5].split(separator: "/").last.map(String.init) ?? ""
            let arn = "arn:\(parts[1]):sts::\(parts[4]):assumed-role/\(name)/\(session)"
            let key = "ASIA\(engine.state.ids.suffix(16))"
            let made = AssumedSession(
                account: parts[4], arn: arn, secret: engine.state.ids.hexadecimal(40),
                expiresAt: engine.now.adding(seconds: Double(seconds)))
            engine.state.sessions[key] = made
            engine.noteChange()
            return [
                "Credentials": [
                    "AccessKeyId": .string(key), "SecretAccessKey": .string(made.secret),
                    "SessionToken": .string(engine.state.ids.hexadecimal(64)), "Expiration": .timestamp(made.expiresAt),
                ],
                "AssumedRoleUser": ["AssumedRoleId": .string("AROALOCAL00000000000:\(session)"), "Arn": .string(arn)],
            ]
        default: throw LocalFault("InvalidAction", "\(operation) is not part of this local STS")
        }
    }
}
