public import MainstayDiagnostics
internal import MainstayTemplate

/// A name in a calibration file that has to be one of the platform.
struct CalibrationPlace: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case component, service, limit }

    var kind: Kind
    var name: String
    var location: SourceLocation
}

/// Reads a calibration file: measured values for assumptions, for the platform or for single components.
///
/// Every name that is not known is an error: a mistyped one would silently leave the assumption in force.
public struct CalibrationReader {
    private let file: String
    public private(set) var diagnostics: [Diagnostic] = []
    private var source = ""
    private static let others = ["source", "mix", "components", "quotas"]
    private static let ofComponent = ["start-time", "memory-use"]

    /// - Parameter file: as the user named it.
    public init(file: String) { self.file = file }

    /// What the file says; nil where it is no calibration. Findings are in ``diagnostics``.
    public mutating func read(_ bytes: [UInt8]) -> Calibration? {
        let parsed = TemplateParser(file: file).parse(bytes)
        diagnostics += parsed.diagnostics
        guard let value = parsed.value else { return nil }
        guard let object = value.object else {
            report(value.position, "a calibration is an object", "write lines such as: processor-time: 12ms")
            return nil
        }
        source = object["source"]?.string ?? file
        var calibration = Calibration()
        for member in object.members {
            switch member.key {
            case "source": break
            case "mix": readMix(member, into: &calibration)
            case "components": readComponents(member, into: &calibration)
            case "quotas": readQuotas(member, into: &calibration)
            default:
                guard let assumption = CapacityAssumption(rawValue: member.key) else {
                    unknown(member, among: CapacityAssumption.allCases.map(\.rawValue) + Self.others)
                    continue
                }
                if let range = range(member, assumption.unit) { calibration.assumptions[assumption] = range }
            }
        }
        return calibration
    }

    /// Says which names of the file the platform does not have.
    public func unknownNames(_ calibration: Calibration, in model: CapacityModel) -> [Diagnostic] {
        let services = model.services.map(\.name)
        let components = services + model.databases.map(\.name) + model.caches.map(\.name)
        return calibration.places.compactMap { place in
            let known: [String]
            let noun: String
            switch place.kind {
            case .component: (known, noun) = (components, "component")
            case .service: (known, noun) = (services, "service")
            case .limit: (known, noun) = (model.limits.map(\.name), "limit")
            }
            guard !known.contains(place.name) else { return nil }
            return Diagnostic(
                "unknown-\(noun)", .error, "the platform has no \(noun) \"\(place.name)\"", at: place.location,
                help: Suggestion.didYouMean(place.name, among: known)
                    ?? (known.isEmpty ? "it has none" : "it has \(known.joined(separator: "; "))"))
        }
    }

    // MARK: Parts

    private mutating func readMix(_ member: TemplateObject.Member, into calibration: inout Calibration) {
        for entry in members(of: member, "the share of each service") {
            guard let number = number(entry.value), number >= 0 else {
                report(entry.value.position, "the share of \(entry.key) is no number", "write a number, zero or more")
                continue
            }
            calibration.assumptions.mix[entry.key] = number
            calibration.places.append(place(.service, entry))
        }
    }

    private mutating func readQuotas(_ member: TemplateObject.Member, into calibration: inout Calibration) {
        for entry in members(of: member, "quotas by their names") {
            guard let number = number(entry.value), number >= 0 else {
                report(entry.value.position, "the quota is no number", "write what AWS granted, such as 4000")
                continue
            }
            calibration.quotas[entry.key] = number
            calibration.places.append(place(.limit, entry))
        }
    }

    private mutating func readComponents(_ member: TemplateObject.Member, into calibration: inout Calibration) {
        let possible = CapacityAssumption.allCases.filter(\.isOfComponent).map(\.rawValue) + Self.ofComponent
        for component in members(of: member, "components by their names") {
            calibration.places.append(place(.component, component))
            for entry in members(of: component, "measured values by their names") {
                switch entry.key {
                case "start-time":
                    calibration.startTimes[component.key] = range(entry, .seconds)
                case "memory-use":
                    calibration.memoryUses[component.key] = range(entry, .share).map { $0.expected * 100 }
                default:
                    guard let assumption = CapacityAssumption(rawValue: entry.key), assumption.isOfComponent else {
                        unknown(entry, among: possible)
                        continue
                    }
                    if let range = range(entry, assumption.unit) {
                        calibration.assumptions[assumption, of: component.key] = range
                    }
                }
            }
        }
    }

    private mutating func members(
        of member: TemplateObject.Member, _ content: String
    ) -> [TemplateObject.Member] {
        if let object = member.value.object { return object.members }
        report(member.value.position, "\(member.key) takes an object", "write below it \(content)")
        return []
    }

    // MARK: Values

    /// One value, or a list of the lowest, the expected and the highest.
    private mutating func range(_ member: TemplateObject.Member, _ unit: CapacityAssumption.Unit) -> AssumptionRange? {
        let parts = member.value.array ?? [member.value]
        let values = parts.compactMap { value($0, unit) }
        guard values.count == parts.count, values.count == 1 || values.count == 3 else {
            let example: String
            switch unit {
            case .seconds: example = "12ms, 1.5s, 2min, or [10ms, 12ms, 20ms]"
            case .count: example = "3, or [2, 3, 6]"
            case .share: example = "0.8, 80%, or [60%, 80%, 90%]"
            }
            report(member.value.position, "\(member.key) is not a value that it can have", "write \(example)")
            return nil
        }
        if values.count == 1 { return .measured(values[0], source: source) }
        guard values[0] <= values[1], values[1] <= values[2] else {
            report(
                member.value.position, "\(member.key) is not in order", "write the lowest, the expected, the highest")
            return nil
        }
        return AssumptionRange(values[0], values[1], values[2], source: source, isMeasured: true)
    }

    private func value(_ value: TemplateValue, _ unit: CapacityAssumption.Unit) -> Double? {
        let result: Double?
        switch unit {
        case .count: result = number(value)
        case .share:
            if let text = value.string, text.hasSuffix("%") {
                result = Double(Self.trimmed(text.dropLast())).map { $0 / 100 }
            } else {
                result = number(value)
            }
            if let result, result > 1 { return nil }
        case .seconds: result = value.string.flatMap(Self.duration)
        }
        guard let result, result >= 0, result.isFinite, result <= 1e9 else { return nil }
        return result
    }

    private func number(_ value: TemplateValue) -> Double? {
        switch value.content {
        case .int(let number): Double(number)
        case .double(let number): number.isFinite ? number : nil
        default: nil
        }
    }

    /// `12ms`, `1.5 s`, `2min`: never without a unit, which people forget in milliseconds.
    public static func duration(_ text: String) -> Double? {
        let units = [
            ("min", 60.0), ("ms", 0.001), ("µs", 1e-6), ("us", 1e-6), ("s", 1), ("m", 60), ("h", 3600),
        ]
        for (unit, factor) in units where text.hasSuffix(unit) {
            let number = trimmed(text.dropLast(unit.count))
            guard let first = number.first, first.isNumber || first == "." else { return nil }
            return Double(number).flatMap { $0.isFinite ? $0 * factor : nil }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }

    private mutating func unknown(_ member: TemplateObject.Member, among known: [String]) {
        report(
            member.keyPosition, "there is no \"\(member.key)\" in a calibration",
            Suggestion.didYouMean(member.key, among: known) ?? "it knows \(known.joined(separator: ", "))")
    }

    private mutating func report(_ position: SourcePosition, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-calibration", .error, message, at: SourceLocation(file: file, position: position), help: help))
    }

    private func place(_ kind: CalibrationPlace.Kind, _ member: TemplateObject.Member) -> CalibrationPlace {
        CalibrationPlace(
            kind: kind, name: member.key, location: SourceLocation(file: file, position: member.keyPosition))
    }
}
