import MainstayDiagnostics
import MainstayTemplate

extension TemplateEditor {
    func addition(of group: AdditionGroups.Group) throws(EditRefusal) -> [Splice] {
        let members = group.members.object ?? TemplateObject()
        switch group.place {
        case .present: return []
        case .lacking(let object, let position, let inFlow, let column, _):
            return inFlow
                ? try addInFlow(members, to: object, at: position, column) : try addInBlock(members, to: object, column)
        case .empty(let null, let holder, let column, _):
            let text: String
            if holder.inFlow {
                let inner = members.members.map {
                    writer.flow($0.key, $0.value, separator: ": ", indent: nil, step: 0)
                }
                text = "{" + inner.joined(separator: ", ") + "}"
            } else {
                let step = column.step > 0 ? column.step : 2
                text = lines(of: members, indent: column.key + step, step: step)
            }
            guard let splice = try filling(null, holder, with: text) else { throw EditRefusal("it has no place") }
            return [splice]
        }
    }

    private func lines(of members: TemplateObject, indent: Int, step: Int) -> String {
        members.members.map { member in
            text.newline + String(repeating: " ", count: indent)
                + writer.block(member.key, member.value, indent: indent, step: step)
        }.joined()
    }

    private func addInBlock(
        _ members: TemplateObject, to object: TemplateObject, _ column: TemplatePlace.Column
    ) throws(EditRefusal) -> [Splice] {
        guard let first = object.members.first, let last = object.members.last, first.keyPosition.isKnown else {
            throw EditRefusal("it is not known where it stands")
        }
        let indent = Int(first.keyPosition.column) - 1
        let end = try self.end(of: last)
        let place = text.end(ofLine: text.line(of: end))
        return [Splice(at: place, lines(of: members, indent: indent, step: column.step > 0 ? column.step : 2))]
    }

    private func addInFlow(
        _ members: TemplateObject, to object: TemplateObject, at position: SourcePosition,
        _ column: TemplatePlace.Column
    ) throws(EditRefusal) -> [Splice] {
        let open = try offset(of: position)
        guard text[open] == Byte.openBrace, let flow = scanner.flow(open) else {
            throw EditRefusal("it is not known where it ends")
        }
        guard let last = object.members.last else {
            let inner = members.members.map { writer.flow($0.key, $0.value, separator: ": ", indent: nil, step: 0) }
            return [Splice(at: open + 1, inner.joined(separator: ", "))]
        }
        let key = try offset(of: last.keyPosition)
        let style = ValueText(isJSON: scanner.isJSON || text[key] == Byte.quote, newline: text.newline)
        let separator = separator(afterKey: key, last.value)
        let comma = flow.endsWithComma ? "" : ","
        guard text.isFirstOnLine(key) else {
            let inner = members.members.map {
                style.flow($0.key, $0.value, separator: separator, indent: nil, step: 0)
            }
            let gap = separator.hasSuffix(" ") ? " " : ""
            return [Splice(at: flow.contentEnd, comma + gap + inner.joined(separator: "," + gap))]
        }
        let (width, start) = text.indentation(ofLine: text.line(of: key))
        let indent = String(decoding: text.bytes[(start - width)..<start], as: UTF8.self)
        let outer = text.indentation(ofLine: text.line(of: open)).width
        let step = width > outer ? width - outer : 2
        let inner = members.members.map {
            text.newline + indent + style.flow($0.key, $0.value, separator: separator, indent: indent, step: step)
        }.joined(separator: ",")
        // A comment behind the last member stays with it.
        let lineEnd = text.end(ofLine: text.line(of: flow.contentEnd))
        let rest = text.bytes[flow.contentEnd..<lineEnd].first { !Byte.isBlank($0) }
        guard rest == Byte.hash else { return [Splice(at: flow.contentEnd, comma + inner)] }
        return [Splice(at: flow.contentEnd, comma), Splice(at: lineEnd, inner)]
    }

    /// What stands between a key and its value in this text, where that is nothing but a colon and spaces.
    private func separator(afterKey key: Int, _ value: TemplateValue) -> String {
        guard let end = scanner.keyEnd(key), let start = text.offset(of: value.position), start > end,
            text.bytes[end..<start].allSatisfy({ $0 == Byte.colon || $0 == Byte.space })
        else { return ": " }
        return String(decoding: text.bytes[end..<start], as: UTF8.self)
    }

    func removal(of holder: TemplatePlace.Holder) throws(EditRefusal) -> Splice {
        guard let object = holder.object else { throw EditRefusal("it is an element of a list") }
        guard object.count > 1 else { throw EditRefusal("nothing would be left of what holds it") }
        let member = object.members[holder.member]
        let start = try offset(of: member.keyPosition)
        let next = holder.member + 1 < object.count ? object.members[holder.member + 1] : nil
        if !holder.inFlow, text.isFirstOnLine(start) {
            let line = text.line(of: start)
            return Splice(text.lines[line]..<text.start(afterLine: text.line(of: try end(of: member))), "")
        }
        if let next { return Splice(start..<(try offset(of: next.keyPosition)), "") }
        let previous = try end(of: object.members[holder.member - 1], inFlow: holder.inFlow)
        return Splice(previous..<(try end(of: member, inFlow: holder.inFlow)), "")
    }
}
