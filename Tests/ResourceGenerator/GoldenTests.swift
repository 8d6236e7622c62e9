import MainstayResourceGenerator
import MainstaySchema
import Testing

@Suite struct GoldenTests {
    @Test func oneTypeAsText() throws {
        var schema = ResourceSchema(
            [
                "Arn": .of(.string), "Doors": .list(.reference("Door")), "Line": .of(.integer),
                "Name": .of(.string) { $0.maxLength = 63 }, "RoleArn": .formatted("AWS::IAM::Role.Arn"),
                "Tags": .list(.reference("Tag")),
            ],
            required: ["RoleArn"],
            definitions: [
                "Door": .object(
                    [
                        "Default": .of(.boolean), "Lock": .values("NONE", "key-pad"), "Notes": .map(.of(.string)),
                    ], required: ["Lock"]),
                "Tag": .object(["Key": .of(.string), "Value": .of(.string)], required: ["Key", "Value"]),
            ])
        schema.readOnly = ["Arn"]
        schema.createOnly = ["Name"]
        schema.attributes = [.init("Arn", .of(.string))]
        schema.tagShape = .list
        schema.tagProperty = "Tags"
        schema.dataRetention = .snapshot
        let text = ResourceRenderer(try #require(Translator(schema)).model()).text()
        #expect(text == Self.expected)
    }

    static let expected = #"""
        // Generated from the schema of AWS::Farm::Barn by `swift run mainstay-generate-resources`; do not edit.
        public import MainstayConstructs

        extension Farm {
            /// `AWS::Farm::Barn`
            public struct Barn: Resource {
                public static let resourceType = ResourceType("AWS::Farm::Barn", tags: .list("Tags"), data: .snapshot)
                public let node: Node

                /// Declares the resource.
                ///
                /// - Parameters:
                ///   - doors: `Doors`.
                ///   - lineValue: `Line`.
                ///   - name: `Name`; replaces the resource when changed; at most 63 characters.
                ///   - roleArn: `RoleArn`.
                ///   - tags: `Tags`.
                @discardableResult
                public init(
                    _ constructID: String, in constructScope: any Construct,
                    doors: [Door]? = nil,
                    lineValue: IntValue? = nil,
                    name: StringValue? = nil,
                    roleArn: RoleARN,
                    tags: [Tag]? = nil,
                    fileID: String = #fileID, line: Int = #line, column: Int = #column
                ) {
                    node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
                    node.set("Doors", doors)
                    node.set("Line", lineValue)
                    node.set("Name", name)
                    node.set("RoleArn", roleArn)
                    node.set("Tags", tags)
                }

                /// What `Ref` returns.
                public var ref: StringValue { StringValue(reference: node) }

                /// `Fn::GetAtt` of `Arn`.
                public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
            }
        }

        extension Farm.Barn {
            /// `Door`
            public struct Door: PropertyStructure {
                public let property: Property

                /// A structure whose value is known already.
                public init(property: Property) { self.property = property }

                /// A structure with these properties.
                ///
                /// - Parameters:
                ///   - default: `Default`.
                ///   - lock: `Lock`.
                ///   - notes: `Notes`.
                public init(
                    `default`: BoolValue? = nil,
                    lock: Lock,
                    notes: [String: StringValue]? = nil
                ) {
                    var bag = PropertyBag()
                    bag.set("Default", `default`)
                    bag.set("Lock", lock)
                    bag.set("Notes", notes)
                    property = bag.property
                }

                /// `Lock`
                public struct Lock: EnumerationValue {
                    public let value: StringValue

                    /// A value that has no name here, or a reference.
                    public init(_ value: StringValue) { self.value = value }

                    /// `NONE`
                    public static var noneValue: Self { Self("NONE") }
                    /// `key-pad`
                    public static var keyPad: Self { Self("key-pad") }
                }
            }
        }

        """#
}
