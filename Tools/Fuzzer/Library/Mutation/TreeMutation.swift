import MainstayTemplate

/// Changes of a template that know what it means: its values, its functions, its sections.
struct TreeMutation {
    let corpus: Corpus
    var random: SeededGenerator

    /// Adds the sections of another seed to the template's.
    mutating func merge(into template: inout TemplateValue) {
        guard var object = template.object else { return }
        for section in corpus.seed(&random).value.object?.members ?? [] {
            guard var own = object[section.key]?.object, let other = section.value.object else {
                if object[section.key] == nil { object.members.append(section) }
                continue
            }
            own.members += other.members
            object[section.key] = TemplateValue(.object(own))
        }
        template.content = .object(object)
    }

    mutating func mutate(_ template: inout TemplateValue) {
        if random.chance(15) { return SectionMutation.mutate(&template, corpus, &random) }
        let targets = targets(in: template)
        let number = random.below(TreeNodes.count(template))
        TreeNodes.change(&template, number: number) { changeValue(&$0, targets) }
    }

    private mutating func changeValue(_ value: inout TemplateValue, _ targets: [String]) {
        switch random.below(16) {
        case 0, 1, 2: value = HostileScalars.make(&random)
        case 3, 4, 5, 6: value = Calls.wrap(value, targets: targets, &random)
        case 7: value = part(of: corpus.seed(&random).value)
        case 8: value = [value]
        case 9: value = .object([TemplateObject.Member(key(), value)])
        case 10: value = nested(value)
        case 11: value = random.chance(50) ? [] : .object([])
        default: changeMembers(&value, targets)
        }
    }

    private mutating func changeMembers(_ value: inout TemplateValue, _ targets: [String]) {
        switch value.content {
        case .array(var elements):
            changeList(&elements)
            value.content = .array(elements)
        case .object(var object):
            let place = random.below(object.count)
            if !object.isEmpty, random.chance(40) {
                object.members[place].key = random.chance(20) ? random.text(of: targets) : key()
            } else if random.chance(30) {
                object.members.append(TemplateObject.Member(key(), HostileScalars.make(&random)))
            } else {
                changeList(&object.members)
            }
            value.content = .object(object)
        default: value = HostileScalars.make(&random)
        }
    }

    private mutating func changeList<Element>(_ list: inout [Element]) {
        guard let element = random.element(of: list) else { return }
        let place = random.below(list.count)
        switch random.below(5) {
        case 0: list.remove(at: place)
        case 1: list.insert(element, at: place)
        case 2: list.swapAt(place, random.below(list.count))
        case 3: list.reverse()
        default: list += Array(repeating: element, count: random.length(upTo: 300))
        }
    }

    /// The value below many levels of one kind.
    private mutating func nested(_ value: TemplateValue) -> TemplateValue {
        var value = value
        let kind = random.below(6)
        // Each If has the value twice: two to the power of the levels.
        for _ in 0..<random.length(upTo: kind == 3 ? 12 : 300) {
            value =
                switch kind {
                case 0: [value]
                case 1: ["Properties": value]
                case 2: ["Fn::Join": ["", [value]]]
                case 3: ["Fn::If": ["A", value, value]]
                case 4: ["Fn::Not": [value]]
                default: ["Fn::Sub": ["${A}", ["A": value]]]
                }
        }
        return value
    }

    private mutating func key() -> String {
        switch random.below(4) {
        case 0: random.text(of: HostileScalars.texts)
        case 1: random.text(of: Calls.names)
        default: random.text(of: corpus.keys)
        }
    }

    private mutating func part(of value: TemplateValue) -> TemplateValue {
        var part = value
        for _ in 0..<random.below(5) {
            if let element = random.element(of: part.array ?? part.object?.members.map(\.value) ?? []) {
                part = element
            }
        }
        return part
    }

    /// What a call in the template can name.
    private func targets(in template: TemplateValue) -> [String] {
        var names = ["AWS::Region", "AWS::NoValue", "AWS::Partition", "NoSuch", "A", "I"]
        for section in ["Parameters", "Resources", "Conditions", "Mappings"] {
            names += template[section]?.object?.keys.prefix(50) ?? []
        }
        return names
    }
}
