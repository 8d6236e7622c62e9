/// The settings of virtual machines, wherever they are written.
enum InstanceSettings {
    /// The types that hold them.
    static let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    /// What holds the settings of a resource of one of the types.
    static func settings(of resource: ResourceView) -> PropertyView {
        resource.type == "AWS::EC2::LaunchTemplate" ? resource["LaunchTemplateData"] : resource.properties
    }

    /// Whether settings that are absent come from the launch template that an instance is made from.
    static func areInherited(by resource: ResourceView) -> Bool {
        resource.type == "AWS::EC2::Instance" && resource["LaunchTemplate"].isPresent
    }

    /// The EBS volumes that come with the machine.
    static func volumes(of resource: ResourceView) -> [PropertyView] {
        settings(of: resource)["BlockDeviceMappings"].elements.map { $0["Ebs"] }.filter(\.isPresent)
    }
}
