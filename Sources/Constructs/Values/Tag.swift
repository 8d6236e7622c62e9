/// A tag of a resource.
public struct Tag: PropertyInitializable {
    public let property: Property

    public init(property: Property) { self.property = property }

    public init(key: StringValue, value: StringValue) {
        property = .object([Property.Member("Key", key.property), Property.Member("Value", value.property)])
    }
}
