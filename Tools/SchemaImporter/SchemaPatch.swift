/// Second stage: one correction of one type's schema, with the reason for it.
///
/// A patch says what it expects to find. Once the source is corrected the patch fails, and it is time to delete it.
struct SchemaPatch {
    enum Operation {
        /// Takes the value at a place and puts it at another, where nothing may stand yet.
        case move(String, to: String)
        /// Replaces a value that has to be as given; nil where nothing may stand yet, or where it is to go.
        case change(String, from: JSONValue?, to: JSONValue?)
    }

    let type: String
    /// What is wrong in the source and how that is known.
    let reason: String
    /// Places are JSON pointers: `/properties/Name/format`.
    let operations: [Operation]

    func apply(to schema: inout JSONValue) throws {
        do {
            for operation in operations {
                switch operation {
                case .move(let source, let target):
                    let value = try change(&schema, path(source)) { _ in nil }
                    guard let value else { throw ImportError("nothing stands at \(source)") }
                    let before = try change(&schema, path(target)) { _ in value }
                    guard before == nil else { throw ImportError("something stands at \(target)") }
                case .change(let place, let expected, let value):
                    let before = try change(&schema, path(place)) { _ in value }
                    guard before == expected else { throw ImportError("something else stands at \(place)") }
                }
            }
        } catch let error as ImportError {
            throw error.at("the patch \"\(reason)\" no longer fits")
        }
    }

    private func path(_ pointer: String) -> ArraySlice<String> {
        pointer.split(separator: "/").map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }[...]
    }

    /// Changes the member at a path and returns what it was.
    private func change(
        _ json: inout JSONValue, _ path: ArraySlice<String>, _ edit: (JSONValue?) -> JSONValue?
    ) throws -> JSONValue? {
        guard case .object(var object) = json, let name = path.first else {
            throw ImportError("no object at /\(path.joined(separator: "/"))")
        }
        let before: JSONValue?
        if path.count == 1 {
            before = object[name]
            object[name] = edit(before)
        } else {
            guard var inner = object[name] else { throw ImportError("no \(name)") }
            before = try change(&inner, path.dropFirst(), edit)
            object[name] = inner
        }
        json = .object(object)
        return before
    }
}

extension [SchemaPatch] {
    /// Applies all, each to its type.
    func apply(to source: inout SchemaSource) throws {
        for patch in self {
            guard var type = source.types[patch.type] else { throw ImportError("a patch is for \(patch.type)") }
            do {
                try patch.apply(to: &type.schema)
            } catch let error as ImportError {
                throw error.at(patch.type)
            }
            source.types[patch.type] = type
        }
    }
}
