public import MainstayConstructs

/// What an instance boots from.
public enum MachineImage {
    /// The newest Amazon Linux 2023 with the default kernel, for the architecture of the instance types.
    case amazonLinux2023
    /// The image that a public or own parameter of Systems Manager names.
    case parameter(String)
    /// One image, of one region.
    case id(ImageID)

    /// The image's id.
    ///
    /// Parameters are read by CloudFormation at each deployment, as a parameter of the template: change sets show the
    /// new image, and instances move to it by the rolling update. EC2's own `resolve:ssm:` would read it when an
    /// instance starts, and let the instances of one group differ.
    func resolve(in group: Group, architecture: ProcessorArchitecture) -> ImageID {
        switch self {
        case .amazonLinux2023:
            return Self.parameter(
                "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-\(architecture.rawValue)", in: group)
        case .parameter(let name): return Self.parameter(name, in: group)
        case .id(let id): return id
        }
    }

    private static func parameter(_ name: String, in group: Group) -> ImageID {
        let parameter = Parameter(
            "Image", in: group, .imageFromParameterStore, default: name,
            description: "The machine image of \(group.node.pathInStack)")
        return ImageID(parameter.value)
    }
}
