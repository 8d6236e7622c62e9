/// CloudFormation's pseudo parameters: what is known of the place where a stack lives, once it lives there.
public enum AWS {
    public static var accountID: StringValue { pseudo("AWS::AccountId") }
    public static var region: StringValue { pseudo("AWS::Region") }
    public static var partition: StringValue { pseudo("AWS::Partition") }
    public static var urlSuffix: StringValue { pseudo("AWS::URLSuffix") }
    public static var stackName: StringValue { pseudo("AWS::StackName") }
    public static var stackID: StringValue { pseudo("AWS::StackId") }

    private static func pseudo(_ name: String) -> StringValue { StringValue(property: .pseudoParameter(name)) }
}

/// CloudFormation's functions, for values that only a deployment knows.
public enum Fn {
    /// The availability zones of a region; of the stack's own where none is given.
    public static func availabilityZones(of region: StringValue = "") -> [StringValue] {
        [StringValue(property: .wholeList(.function("Fn::GetAZs", region.property)))]
    }

    /// The availability zone at an index, in the order that CloudFormation lists them in the stack's region.
    public static func availabilityZone(_ index: Int) -> AvailabilityZoneName {
        AvailabilityZoneName(property: select(index, from: .function("Fn::GetAZs", .string(""))))
    }

    /// The element at an index of a list.
    public static func select(_ index: Int, from list: [StringValue]) -> StringValue {
        StringValue(property: select(index, from: list.property))
    }

    /// The parts of a text between separators.
    public static func split(_ text: StringValue, by separator: String) -> [StringValue] {
        [StringValue(property: .wholeList(.function("Fn::Split", .array([.string(separator), text.property]))))]
    }

    /// The elements of a list with a separator between them.
    public static func join(_ values: [StringValue], by separator: String) -> StringValue {
        StringValue(property: .function("Fn::Join", .array([.string(separator), values.property])))
    }

    /// The text in Base64, as EC2 wants user data.
    public static func base64(_ text: StringValue) -> StringValue {
        StringValue(property: .function("Fn::Base64", text.property))
    }

    /// `count` CIDR blocks with `hostBits` bits of host part each, cut out of a larger block.
    public static func cidr(_ block: StringValue, count: Int, hostBits: Int) -> [StringValue] {
        let arguments: [Property] = [block.property, .int(count), .string(String(hostBits))]
        return [StringValue(property: .wholeList(.function("Fn::Cidr", .array(arguments))))]
    }

    /// The value of an SSM parameter, read by CloudFormation at deployment.
    public static func parameterStore(_ name: String) -> StringValue { StringValue("{{resolve:ssm:\(name)}}") }

    private static func select(_ index: Int, from list: Property) -> Property {
        .function("Fn::Select", .array([.int(index), list]))
    }
}
