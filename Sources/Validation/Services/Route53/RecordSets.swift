import MainstayDiagnostics
import MainstayTemplate

/// `invalid-record`, `record-outside-zone`: records that Route 53 refuses.
enum RecordSets {
    static func check(_ subject: RuleSubject) {
        check(RuleSubject.Place(value: TemplateValue(.object(subject.properties)), path: ["Properties"]), subject)
        checkZone(subject)
    }

    static func checkGroup(_ subject: RuleSubject) {
        for record in subject.places("RecordSets", "*") { check(record, subject) }
    }

    private static func check(_ record: RuleSubject.Place, _ subject: RuleSubject) {
        guard let type = record.value["Type"]?.literalText, type == "A" || type == "AAAA" else { return }
        for place in subject.places(in: record, "ResourceRecords", "*") {
            guard let text = place.text, !AddressBlock.isAddress(text, isVersion6: type == "AAAA") else { continue }
            subject.report(
                "invalid-record", place,
                "\(Wording.quoted(text)) is no IPv\(type == "A" ? 4 : 6) address, which a record of type \(type) holds",
                help: type == "A" ? "write an address as in 192.0.2.1" : "write an address as in 2001:db8::1")
        }
    }

    private static func checkZone(_ subject: RuleSubject) {
        guard let zoneValue = subject.properties["HostedZoneName"], var zone = zoneValue.literalText else { return }
        if !zone.hasSuffix(".") {
            subject.report(
                "record-outside-zone", at: zoneValue.position, ["Properties", "HostedZoneName"],
                "the name of the hosted zone \(Wording.quoted(zone)) does not end with a dot",
                help: "write \"\(zone).\"")
            zone += "."
        }
        guard let value = subject.properties["Name"], var name = value.literalText else { return }
        if !name.hasSuffix(".") { name += "." }
        guard name != zone, !name.hasSuffix("." + zone) else { return }
        subject.report(
            "record-outside-zone", at: value.position, ["Properties", "Name"],
            "the record \(Wording.quoted(name)) is not in the zone \(Wording.quoted(zone))",
            help: "write a name that ends with .\(zone)")
    }
}
