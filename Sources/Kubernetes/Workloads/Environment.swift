public import MainstayConstructs

extension Kubernetes {
    /// Where an environment variable's value comes from.
    public struct VariableSource: ExpressibleByStringInterpolation {
        let members: [Property.Member]

        /// A value that anybody may read.
        public static func value(_ text: StringValue) -> VariableSource {
            VariableSource(members: [.init("value", text.property)])
        }
        public init(stringLiteral value: String) { self.init(members: [.init("value", .string(value))]) }
        public init(stringInterpolation: ValueInterpolation) {
            self.init(members: [.init("value", StringValue(stringInterpolation: stringInterpolation).property)])
        }

        /// An entry of a secret in the namespace.
        public static func secret(_ name: String, key: String) -> VariableSource {
            from("secretKeyRef", fields(["name": name, "key": key]))
        }
        /// An entry of a config map in the namespace.
        public static func configMap(_ name: String, key: String) -> VariableSource {
            from("configMapKeyRef", fields(["name": name, "key": key]))
        }
        /// A field of the pod: `metadata.namespace`, `status.podIP`.
        public static func field(_ path: String) -> VariableSource { from("fieldRef", fields(["fieldPath": path])) }

        private static func from(_ source: String, _ value: JSONValue) -> VariableSource {
            VariableSource(members: [.init("valueFrom", fields([source: value]).property)])
        }

        private init(members: [Property.Member]) { self.members = members }
    }
}
