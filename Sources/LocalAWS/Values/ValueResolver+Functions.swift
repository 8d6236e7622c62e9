internal import MainstayAWSClient
internal import MainstayTemplate

extension ValueResolver {
    func call(_ call: Intrinsic, depth: Int) throws(ResolutionError) -> TemplateValue? {
        switch call {
        case .ref(let name): return try reference(text(name, depth: depth))
        case .getAtt(let resource, let name):
            return try attribute(text(name, depth: depth), of: text(resource, depth: depth))
        case .sub(let template, let variables): return try substitute(template, variables, depth)
        case .join(let delimiter, let values):
            return .string(try texts(values, depth).joined(separator: delimiter))
        case .select(let index, let values): return try select(index, values, depth)
        case .split(let delimiter, let source):
            let source = try text(source, depth: depth)
            guard !delimiter.isEmpty else {
                throw ResolutionError(message: "Template error: Fn::Split needs a delimiter")
            }
            // What comes after something unknown is unknown too: how many parts that has cannot be told.
            guard let unknown = source.firstRange(of: Self.unknown) else {
                return .array(source.components(separatedBy: delimiter).map { .string($0) })
            }
            let known = String(source[..<unknown.lowerBound]).components(separatedBy: delimiter).dropLast()
            return .array(known.map { .string($0) } + [.string(Self.unknown)])
        case .if(let name, let then, let otherwise):
            return try resolve(condition(name) ? then : otherwise, depth: depth)
        case .findInMap(let map, let top, let second, let fallback):
            return try find(map, top, second, fallback, depth)
        case .base64(let value):
            return .string(FormEncoding.base64(Array(try text(value, depth: depth).utf8)))
        case .cidr(let block, let count, let bits): return try blocks(block, count, bits, depth)
        case .getAZs(let region):
            let name = try text(region, depth: depth)
            let zone = name.isEmpty ? definition.pseudo["AWS::Region"]?.string ?? "" : name
            return .array(["a", "b", "c"].map { .string(zone + $0) })
        case .importValue(let name): return try imported(text(name, depth: depth))
        case .getStackOutput(let stack, let output, let region, _):
            return try stackOutput(stack, output, region, depth)
        case .toJSONString(let value):
            guard let value = try resolve(value, depth: depth) else { return .string("{}") }
            return .string(JSONPrinter.compact.string(value))
        case .length(let value): return .int(try resolve(value, depth: depth)?.array?.count ?? 0)
        case .equals, .and, .or, .not, .condition:
            return .bool(try truth(call, depth: depth))
        case .transform(let name, _): throw ResolutionError(message: "No transform named \(name) found.")
        case .forEach, .unknown:
            throw ResolutionError(message: "Template error: Unrecognized intrinsic function \(call.name)")
        case .malformed(let name, _, let expected):
            throw ResolutionError(message: "Template error: every \(name) object takes \(expected)")
        }
    }

    /// Whether a condition holds.
    func truth(_ call: Intrinsic, depth: Int) throws(ResolutionError) -> Bool {
        func part(_ value: TemplateValue) throws(ResolutionError) -> Bool {
            guard depth < 64, let inner = value.intrinsic else {
                throw ResolutionError(message: "Template format error: Every condition must be a function")
            }
            return try truth(inner, depth: depth + 1)
        }
        switch call {
        case .equals(let left, let right):
            return try resolve(left, depth: depth)?.comparable == resolve(right, depth: depth)?.comparable
        case .not(let value): return try !part(value)
        case .and(let values):
            for value in values where try !part(value) { return false }
            return true
        case .or(let values):
            for value in values where try part(value) { return true }
            return false
        case .condition(let name): return try condition(name)
        default: throw ResolutionError(message: "Template format error: \(call.name) is no condition")
        }
    }

    private func texts(_ values: TemplateValue, _ depth: Int) throws(ResolutionError) -> [String] {
        guard let resolved = try resolve(values, depth: depth) else { return [] }
        guard let list = resolved.array else { return [resolved.plainText ?? ""] }
        return list.compactMap(\.plainText)
    }

    private func substitute(
        _ template: String, _ variables: TemplateObject, _ depth: Int
    ) throws(ResolutionError) -> TemplateValue {
        var result = ""
        for part in SubString(template).parts {
            switch part.content {
            case .literal(let text): result += text
            case .escaped(let text): result += "${\(text)}"
            case .reference(let name, let attribute):
                let full = attribute.map { "\(name).\($0)" } ?? name
                if let value = variables[full] {
                    result += try text(value, depth: depth)
                } else if let attribute {
                    result += try self.attribute(attribute, of: name)?.joinedText ?? ""
                } else {
                    result += try reference(name)?.joinedText ?? ""
                }
            }
        }
        return .string(result)
    }

    private func select(
        _ index: TemplateValue, _ values: TemplateValue, _ depth: Int
    ) throws(ResolutionError) -> TemplateValue? {
        let position = try text(index, depth: depth)
        guard let resolved = try resolve(values, depth: depth) else {
            throw ResolutionError(message: "Template error: Fn::Select requires a list argument")
        }
        if resolved.hasUnknown, resolved.array == nil || (resolved.array?.count ?? 0) <= (Int(position) ?? 0) {
            return .string(Self.unknown)
        }
        guard let list = resolved.array, let number = Int(position) else {
            throw ResolutionError(
                message: "Template error: Fn::Select requires a list argument with a valid index value")
        }
        guard list.indices.contains(number) else {
            throw ResolutionError(
                message: "Template error: Fn::Select cannot select nonexistent value at index \(number)")
        }
        return list[number]
    }

    private func find(
        _ map: TemplateValue, _ top: TemplateValue, _ second: TemplateValue, _ fallback: TemplateValue?, _ depth: Int
    ) throws(ResolutionError) -> TemplateValue? {
        let (name, first, last) = (
            try text(map, depth: depth), try text(top, depth: depth), try text(second, depth: depth)
        )
        if let value = definition.template.mappings[name]?[first]?[last] { return TemplateValue(value.content) }
        if let fallback { return try resolve(fallback, depth: depth) }
        throw ResolutionError(message: "Template error: Unable to get mapping for \(name)::\(first)::\(last)")
    }

    private func blocks(
        _ block: TemplateValue, _ count: TemplateValue, _ bits: TemplateValue?, _ depth: Int
    ) throws(ResolutionError) -> TemplateValue {
        let block = try text(block, depth: depth)
        let count = Int(try text(count, depth: depth)) ?? 0
        let bits = try bits.map { value throws(ResolutionError) in Int(try text(value, depth: depth)) ?? 0 } ?? 8
        if block.contains(Self.unknown) {
            return .array(repeatElement(.string(Self.unknown), count: min(max(count, 0), 256)).map { $0 })
        }
        guard let blocks = AddressBlocks.split(block, count: count, hostBits: bits) else {
            throw ResolutionError(
                message: "Template error: Fn::Cidr cannot split \(block) into \(count) blocks of \(bits) bits")
        }
        return .array(blocks.map { .string($0) })
    }

    private func imported(_ name: String) throws(ResolutionError) -> TemplateValue {
        if name.contains(Self.unknown) { return .string(Self.unknown) }
        guard let value = elsewhere.export(name) else {
            throw ResolutionError(message: "No export named \(name) found.")
        }
        return .string(value)
    }

    private func stackOutput(
        _ stack: TemplateValue, _ output: TemplateValue, _ region: TemplateValue?, _ depth: Int
    ) throws(ResolutionError) -> TemplateValue {
        let (stack, output) = (try text(stack, depth: depth), try text(output, depth: depth))
        let region = try region.map { value throws(ResolutionError) in try text(value, depth: depth) }
        guard let value = elsewhere.stackOutput(stack, output, region) else {
            throw ResolutionError(message: "Fn::GetStackOutput: stack \(stack) has no output \(output)")
        }
        return .string(value)
    }
}

extension TemplateValue {
    /// A scalar as text, or a list with commas.
    var joinedText: String { plainText ?? array?.compactMap(\.plainText).joined(separator: ",") ?? "" }

    /// What conditions compare: scalars as text.
    fileprivate var comparable: String { plainText ?? JSONPrinter.compact.string(self) }
}

extension String {
    /// The parts between the occurrences of a text that is not empty.
    func components(separatedBy separator: String) -> [String] {
        let (bytes, wanted) = (Array(utf8), Array(separator.utf8))
        var parts: [String] = []
        var start = 0
        var index = 0
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += wanted.count
                start = index
            } else {
                index += 1
            }
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }
}
