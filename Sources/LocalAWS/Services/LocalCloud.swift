package import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayTemplate

/// All services of this server behind one door: requests in, answers out, at a time that the caller names.
package final class LocalCloud {
    package struct Settings: Sendable {
        package var engine: StackEngine.Settings
        /// The account of keys that say nothing of theirs.
        package var account: String
        package var region: String
        /// Requests must be signed with this secret, or with a session's own.
        package var secret: String
        package var requiresSignatures: Bool

        package init(
            engine: StackEngine.Settings = .init(), account: String = "123456789012", region: String = "us-east-1",
            secret: String = "local", requiresSignatures: Bool = false
        ) {
            self.engine = engine
            self.account = account
            self.region = region
            self.secret = secret
            self.requiresSignatures = requiresSignatures
        }
    }

    package let engine: StackEngine
    package let settings: Settings
    private let cloudFormation = ServedService(AWS.CloudFormation.service)
    private let sts = ServedService(AWS.STS.service)

    package init(settings: Settings, now: AWSTimestamp) {
        self.settings = settings
        engine = StackEngine(settings: settings.engine, now: now)
    }

    /// Answers a request; nil where the connection is to be dropped, as a fault asks.
    package func answer(_ request: HTTPRequest, body: [UInt8], at time: AWSTimestamp) -> LocalResponse? {
        engine.advance(to: time)
        var request = request
        request.body = .bytes(body)
        let path = request.address.path
        if path.hasPrefix("/_local/") { return LocalAdministration(cloud: self).answer(request, body: body) }
        let scope = RequestScope(request)
        let target = LocalTarget(request, body: body, scope: scope)
        let fault = engine.settings.faults.callFault(service: target.service, operation: target.operation)
        if let fault, fault.kind != .lose {
            guard fault.kind != .drop else { return nil }
            return refuse(target, CallFaults.fault(fault, target, caller: caller(scope)?.arn ?? "unknown"))
        }
        let response = answer(target, request, body, scope)
        return fault == nil ? response : nil
    }

    private func answer(
        _ target: LocalTarget, _ request: HTTPRequest, _ body: [UInt8], _ scope: RequestScope?
    ) -> LocalResponse {
        let caller: Caller
        do throws(LocalFault) {
            caller = try authenticated(request, scope, target)
        } catch {
            return refuse(target, error)
        }
        do throws(LocalFault) {
            return try dispatch(target, request, body, caller)
        } catch {
            return refuse(target, error)
        }
    }

    private func dispatch(
        _ target: LocalTarget, _ request: HTTPRequest, _ body: [UInt8], _ caller: Caller
    ) throws(LocalFault) -> LocalResponse {
        let requestID = engine.newRequestID()
        switch target.service {
        case "cloudformation", "sts":
            let service = target.service == "sts" ? sts : cloudFormation
            let input: AWSValue
            do throws(ServedService.Refusal) {
                input = try service.queryInput(of: target.operation, form: target.form)
            } catch {
                throw LocalFault(error.code, error.message)
            }
            let output =
                target.service == "sts"
                ? try LocalSTS(engine: engine, secret: settings.secret).call(target.operation, input, by: caller)
                : try engine.call(target.operation, input, by: caller)
            return LocalResponse(
                status: 200, contentType: "text/xml",
                body: service.queryBody(of: target.operation, output: output, requestID: requestID),
                headers: [("x-amzn-RequestId", requestID)])
        case "ssm", "ecr", "secretsmanager", "cloudcontrolapi", "tagging":
            guard let input = body.isEmpty ? .map([:]) : AWSValue(jsonBytes: body) else {
                throw LocalFault("SerializationException", "The request is no JSON")
            }
            let output: AWSValue =
                switch target.service {
                case "ssm": try LocalParameterStore(engine: engine).call(target.operation, input, by: caller)
                case "ecr": try LocalRegistry(engine: engine).call(target.operation, input, by: caller)
                case "cloudcontrolapi": try LocalCloudControl(engine: engine).call(target.operation, input, by: caller)
                case "tagging": try LocalTagging(engine: engine).call(target.operation, input, by: caller)
                default:
                    throw LocalFault("ResourceNotFoundException", "Secrets Manager keeps nothing in this rehearsal")
                }
            return LocalResponse(
                status: 200,
                contentType: target.service == "cloudcontrolapi"
                    ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1", body: Array(output.json.utf8),
                headers: [("x-amzn-RequestId", requestID)])
        case "s3": return try LocalStorage(engine: engine).answer(request, body: body, by: caller, requestID: requestID)
        default:
            throw LocalFault(
                "UnknownOperationException",
                "This rehearsal has no service \(target.service); it has CloudFormation, "
                    + "S3, STS, SSM Parameter Store, ECR, Cloud Control and the Resource Groups Tagging API")
        }
    }

    private func refuse(_ target: LocalTarget, _ fault: LocalFault) -> LocalResponse {
        let requestID = engine.newRequestID()
        switch target.service {
        case "s3": return LocalStorage.refusal(fault, requestID: requestID)
        case "cloudformation", "sts":
            let service = target.service == "sts" ? sts : cloudFormation
            return LocalResponse(
                status: fault.status, contentType: "text/xml",
                body: service.queryFault(
                    code: fault.code, message: fault.message, isServer: fault.status >= 500, requestID: requestID),
                headers: [("x-amzn-RequestId", requestID)])
        default:
            let body: AWSValue = ["__type": .string(fault.code), "message": .string(fault.message)]
            return LocalResponse(
                status: fault.status, contentType: "application/x-amz-json-1.1", body: Array(body.json.utf8),
                headers: [("x-amzn-RequestId", requestID)])
        }
    }

    private func caller(_ scope: RequestScope?) -> Caller? {
        guard let scope else { return nil }
        let region = scope.region
        if let session = engine.state.sessions[scope.accessKeyID] {
            return Caller(scope: Scope(account: session.account, region: region), arn: session.arn)
        }
        // A key of twelve digits says which account it is of, so that several can be rehearsed at once.
        let isAccount = scope.accessKeyID.utf8.count == 12 && scope.accessKeyID.allSatisfy(\.isNumber)
        return Caller(scope: Scope(account: isAccount ? scope.accessKeyID : settings.account, region: region))
    }

    private func authenticated(
        _ request: HTTPRequest, _ scope: RequestScope?, _ target: LocalTarget
    ) throws(LocalFault) -> Caller {
        guard let scope, let caller = caller(scope) else {
            guard !settings.requiresSignatures else {
                throw LocalFault("MissingAuthenticationToken", "Request is missing Authentication Token", status: 403)
            }
            return Caller(scope: Scope(account: settings.account, region: settings.region))
        }
        let session = engine.state.sessions[scope.accessKeyID]
        let isJSON = !["cloudformation", "sts", "s3"].contains(target.service)
        if let session, session.expiresAt <= engine.now {
            throw LocalFault(
                isJSON ? "ExpiredTokenException" : "ExpiredToken",
                "The security token included in the request is expired", status: target.service == "s3" ? 400 : 403)
        }
        if settings.requiresSignatures,
            !SignatureVerifier().isValid(request, secret: session?.secret ?? settings.secret)
        {
            throw LocalFault(
                isJSON ? "InvalidSignatureException" : "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                    + "Access Key and signing method.", status: 403)
        }
        return caller
    }
}

/// An answer on its way.
package struct LocalResponse: Sendable {
    package var status: Int
    package var contentType: String
    package var body: [UInt8]
    package var headers: [(String, String)]
    /// A length to tell without a body, as for `HEAD`.
    package var declaredLength: Int?

    init(
        status: Int, contentType: String = "application/xml", body: [UInt8] = [], headers: [(String, String)] = [],
        declaredLength: Int? = nil
    ) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.headers = headers
        self.declaredLength = declaredLength
    }
}

extension StackEngine {
    func newRequestID() -> String { state.ids.uuid() }
}
