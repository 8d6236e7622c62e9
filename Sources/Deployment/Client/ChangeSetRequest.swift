package import MainstayAWSClient
internal import MainstayAWSOperations

/// What a change set is asked for with.
package struct ChangeSetRequest: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case create = "CREATE"
        case update = "UPDATE"
        case importing = "IMPORT"
    }

    package enum Template: Hashable, Sendable {
        case body(String)
        case url(String)
        /// The template that the stack has.
        case previous
    }

    package var name: String
    package var stackName: String
    package var kind: Kind
    package var template: Template
    package var description: String
    /// nil keeps the value that the stack has.
    package var parameters: [(key: String, value: String?)]
    package var tags: [(key: String, value: String)]
    package var role: String?
    package var notificationARNs: [String]
    /// Brings resources back that were changed behind the stack's back.
    package var revertsDrift = false
    package var resourcesToImport: [AWSValue] = []

    package init(
        name: String, stackName: String, kind: Kind, template: Template, description: String = "",
        parameters: [(key: String, value: String?)] = [], tags: [(key: String, value: String)] = [],
        role: String? = nil, notificationARNs: [String] = []
    ) {
        self.name = name
        self.stackName = stackName
        self.kind = kind
        self.template = template
        self.description = description
        self.parameters = parameters
        self.tags = tags
        self.role = role
        self.notificationARNs = notificationARNs
    }

    package static func == (left: ChangeSetRequest, right: ChangeSetRequest) -> Bool { left.input == right.input }
    package func hash(into hasher: inout Hasher) { hasher.combine(input) }

    package var input: AWSValue {
        var input: AWSValue = [
            "ChangeSetName": .string(name), "StackName": .string(stackName), "ChangeSetType": .string(kind.rawValue),
            "ClientToken": .string(name), "Capabilities": capabilities,
        ]
        switch template {
        case .body(let text): input["TemplateBody"] = .string(text)
        case .url(let url): input["TemplateURL"] = .string(url)
        case .previous: input["UsePreviousTemplate"] = true
        }
        if !description.isEmpty { input["Description"] = .string(description) }
        if !parameters.isEmpty {
            input["Parameters"] = .list(
                parameters.map { parameter in
                    var value: AWSValue = ["ParameterKey": .string(parameter.key)]
                    value["ParameterValue"] = parameter.value.map { .string($0) }
                    if parameter.value == nil { value["UsePreviousValue"] = true }
                    return value
                })
        }
        input["Tags"] = .list(tags.map { ["Key": .string($0.key), "Value": .string($0.value)] })
        input["RoleARN"] = role.map { .string($0) }
        if !notificationARNs.isEmpty { input["NotificationARNs"] = .list(notificationARNs.map { .string($0) }) }
        if revertsDrift { input["DeploymentMode"] = "REVERT_DRIFT" }
        if !resourcesToImport.isEmpty { input["ResourcesToImport"] = .list(resourcesToImport) }
        return input
    }

    /// What a template may do is shown before; to name it once more guards nothing.
    private var capabilities: AWSValue { ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] }
}

extension CloudFormation {
    package func create(_ request: ChangeSetRequest) async throws(AWSError) {
        do throws(AWSError) {
            try await calls.output(AWS.CloudFormation.createChangeSet, request.input)
        } catch {
            // Asked for before, and the answer was lost.
            guard error.code == "AlreadyExistsException" || error.code == "AlreadyExists" else { throw error }
        }
    }
}
