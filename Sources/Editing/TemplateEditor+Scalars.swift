import MainstayDiagnostics
import MainstayTemplate

extension TemplateEditor {
    func replacement(
        of old: TemplateValue, in holder: TemplatePlace.Holder, with new: TemplateValue
    ) throws(EditRefusal) -> Splice {
        if let name = old.functionName { throw EditRefusal("the value comes from \(name)") }
        if old.isNull, let splice = try filling(old, holder, with: writer.inline(new)) { return splice }
        let start = try offset(of: old.position)
        if old.object != nil || old.array != nil {
            guard let byte = text[start], byte == Byte.openBrace || byte == Byte.openBracket,
                let flow = scanner.flow(start)
            else { throw EditRefusal("it is more than one value") }
            return Splice(start..<(flow.close + 1), writer.inline(new))
        }
        switch text[start] {
        case Byte.exclamation: throw EditRefusal("it has a tag")
        case Byte.pipe, Byte.greater: throw EditRefusal("it is a text of several lines")
        default: break
        }
        guard let end = scanner.scalarEnd(start, inFlow: holder.inFlow), end > start else {
            throw EditRefusal("it is not known where it ends")
        }
        return Splice(start..<end, writer.inline(new, quote: text[start]))
    }

    /// What is written behind a key that has no value, not even a written null; nil where there is one.
    func filling(
        _ null: TemplateValue, _ holder: TemplatePlace.Holder, with new: String
    ) throws(EditRefusal) -> Splice? {
        guard let object = holder.object else { return nil }
        let key = try offset(of: object.members[holder.member].keyPosition)
        guard let colon = scanner.colon(afterKey: key) else { throw EditRefusal("its key is not understood") }
        if let start = text.offset(of: null.position), start > colon, let byte = text[start],
            [0x7E, 0x6E, 0x4E].contains(byte)  // ~, n, N
        {
            guard let end = scanner.scalarEnd(start, inFlow: holder.inFlow) else { return nil }
            return Splice(start..<end, new)
        }
        return Splice(at: colon + 1, new.hasPrefix(text.newline) ? new : " " + new)
    }

    func renaming(of holder: TemplatePlace.Holder, to name: String) throws(EditRefusal) -> Splice {
        guard let object = holder.object else { throw EditRefusal("it has no key") }
        let start = try offset(of: object.members[holder.member].keyPosition)
        guard let end = scanner.keyEnd(start) else { throw EditRefusal("its key is not understood") }
        let isQuoted = text[start] == Byte.quote || text[start] == Byte.apostrophe
        return Splice(
            start..<end, isQuoted ? writer.inline(.string(name), quote: text[start]) : writer.key(name))
    }

    var writer: ValueText { ValueText(isJSON: scanner.isJSON, newline: text.newline) }
}
