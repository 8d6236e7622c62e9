/// Definitions that refer to nothing but themselves, so that every value would be right or none.
let circularReferences: [SchemaPatch] = [
    SchemaPatch(
        type: "AWS::EC2::VerifiedAccessTrustProvider",
        reason: "the property and the definition of SseSpecification have changed places; its sister types show how",
        operations: [
            .move("/definitions/SseSpecification/$ref", to: "/properties/SseSpecification/$ref"),
            .move("/properties/SseSpecification/type", to: "/definitions/SseSpecification/type"),
            .move("/properties/SseSpecification/properties", to: "/definitions/SseSpecification/properties"),
            .move(
                "/properties/SseSpecification/additionalProperties",
                to: "/definitions/SseSpecification/additionalProperties"),
        ])
]
