/// A container as ECS, Batch and App Runner define it, whichever of their forms it stands in.
struct ContainerDefinition {
    enum Form {
        case ecs
        case kubernetes
        case appRunner
    }

    let view: PropertyView
    let form: Form

    /// The types that define containers.
    static let types = ["AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition", "AWS::AppRunner::Service"]

    /// The containers of a resource of one of the types.
    static func all(of resource: ResourceView) -> [ContainerDefinition] {
        switch resource.type {
        case "AWS::ECS::TaskDefinition": resource["ContainerDefinitions"].elements.map { Self(view: $0, form: .ecs) }
        case "AWS::Batch::JobDefinition":
            inJob(resource.properties, container: "ContainerProperties")
                + resource["NodeProperties"]["NodeRangeProperties"].elements
                .flatMap { inJob($0, container: "Container") }
        case "AWS::AppRunner::Service":
            [Self(view: resource["SourceConfiguration"], form: .appRunner)]
        default: []
        }
    }

    private static func inJob(_ owner: PropertyView, container: String) -> [ContainerDefinition] {
        let single = owner[container]
        let tasks = owner["EcsProperties"]["TaskProperties"].elements.flatMap { $0["Containers"].elements }
        let pod = owner["EksProperties"]["PodProperties"]
        let kubernetes = pod["InitContainers"].elements + pod["Containers"].elements
        return ((single.isKnown ? [single] : []) + tasks).map { Self(view: $0, form: .ecs) }
            + kubernetes.map { Self(view: $0, form: .kubernetes) }
    }

    var image: PropertyView {
        form == .appRunner ? view["ImageRepository"]["ImageIdentifier"] : view["Image"]
    }

    var privileged: PropertyView {
        form == .kubernetes ? view["SecurityContext"]["Privileged"] : view["Privileged"]
    }

    /// The variables that are written in the template, with the property that holds the value.
    var environment: [(name: String, value: PropertyView)] {
        switch form {
        case .ecs: variables(view["Environment"])
        case .kubernetes: variables(view["Env"])
        case .appRunner:
            variables(view["ImageRepository"]["ImageConfiguration"]["RuntimeEnvironmentVariables"])
                + variables(
                    view["CodeRepository"]["CodeConfiguration"]["CodeConfigurationValues"][
                        "RuntimeEnvironmentVariables"])
        }
    }

    private func variables(_ list: PropertyView) -> [(name: String, value: PropertyView)] {
        list.elements.compactMap { element in element["Name"].string.map { ($0, element["Value"]) } }
    }
}

extension ResourceView {
    /// Whether a task definition may be for Windows, where a part of the settings of containers has no meaning.
    var mayRunWindows: Bool {
        let family = self["RuntimePlatform"]["OperatingSystemFamily"]
        return family.isUnknown || family.string?.hasPrefix("WINDOWS") == true
    }
}
