internal import MainstayDiagnostics
internal import MainstayTemplate

/// `FunctionUrlConfig`: the URL of a function, and who may call it.
struct FunctionURL {
    let resource: ServerlessResource
    let target: EventTarget

    init(_ resource: ServerlessResource, _ target: EventTarget) {
        self.resource = resource
        self.target = target
    }

    func expand(_ findings: inout TransformFindings) -> [GeneratedResource] {
        guard let config = resource.given("FunctionUrlConfig"), !config.isCall else { return [] }
        let make = resource.make
        let type = config["AuthType"]
        if type == nil || type?.string.map({ !["AWS_IAM", "NONE"].contains($0) }) == true {
            findings.report(
                type == nil ? "missing-property" : "invalid-enum-value", at: type?.position ?? config.position,
                in: resource.id, "the URL of a function needs AuthType, AWS_IAM or NONE", help: "set one of the two")
        }
        var url = GeneratedResource(resource.id + "Url", "AWS::Lambda::Url", from: resource)
        url["AuthType"] = type
        url["Cors"] = config["Cors"]
        url["TargetFunctionArn"] = target.nameOrArn
        url["InvokeMode"] = config["InvokeMode"]
        guard type?.string == "NONE" else { return [url] }
        var open = GeneratedResource(resource.id + "UrlPublicPermissions", "AWS::Lambda::Permission", from: resource)
        open["Action"] = make.text("lambda:InvokeFunctionUrl")
        open["FunctionName"] = target.nameOrArn
        open["Principal"] = make.text("*")
        open["FunctionUrlAuthType"] = type
        var invoke = GeneratedResource(
            resource.id + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", from: resource)
        invoke["Action"] = make.text("lambda:InvokeFunction")
        invoke["FunctionName"] = target.nameOrArn
        invoke["Principal"] = make.text("*")
        invoke["InvokedViaFunctionUrl"] = make.bool(true)
        return [url, open, invoke]
    }
}
