/// What stands as a format and is none.
let misplacedFormats: [SchemaPatch] = [
    SchemaPatch(
        type: "AWS::Rekognition::Collection",
        reason: "the ARN's pattern stands as its format",
        operations: [.move("/definitions/Arn/format", to: "/definitions/Arn/pattern")]),
    SchemaPatch(
        type: "AWS::QuickSight::DataSet",
        reason: "string is a type, not a format",
        operations: [
            .change("/properties/CreatedTime/format", from: "string", to: nil),
            .change("/properties/LastUpdatedTime/format", from: "string", to: nil),
        ]),
]
