import MainstayControls
import Testing

@Suite struct RelationTests {
    /// Every related control is in the catalogue, spelt as there.
    @Test func relationsLeadIntoTheCatalogue() {
        var seen = 0
        for control in ControlCatalogue.controls(of: .awsFoundational) {
            for related in ControlCatalogue.related(to: control.control) {
                #expect(ControlCatalogue.description(of: related)?.id == related.id)
                #expect(related.framework != .awsFoundational)
                seen += 1
            }
        }
        #expect(seen > 3_000)
    }

    @Test func aPublicDatabaseTouchesEveryFramework() {
        let related = ControlCatalogue.related(to: .fsbp("RDS.2"))
        #expect(related.contains(.cis("2.2.3")))
        #expect(related.contains(.nist("SC-7")))
        #expect(related.contains(.pci("1.3.1")))
        #expect(Set(related.map(\.framework)).isSuperset(of: [.cisAWS, .nist80053, .pciDSS, .iso27001, .hipaa]))
    }

    @Test func relationsGoBothWays() {
        for framework in Framework.allCases where framework != .awsFoundational {
            for control in ControlCatalogue.controls(of: framework) {
                for source in ControlCatalogue.related(to: control.control) {
                    #expect(ControlCatalogue.related(to: source).contains(control.control))
                }
            }
        }
        #expect(ControlCatalogue.related(to: .cis("2.1.4")).contains(.fsbp("S3.8")))
    }

    /// Security Hub has controls that belong to other standards alone; their relations hold as well.
    @Test func controlsOutsideTheStandardRelateToo() {
        #expect(ControlCatalogue.related(to: .fsbp("KMS.4")).contains(.cis("3.6")))
        #expect(ControlCatalogue.related(to: .fsbp("CloudWatch.1")).contains(.cis("4.3")))
        #expect(ControlCatalogue.related(to: .fsbp("EC2.53")).contains(.cis("5.3")))
    }

    @Test func whatIsUnknownRelatesToNothing() {
        #expect(ControlCatalogue.related(to: .fsbp("S3.999")).isEmpty)
        #expect(ControlCatalogue.related(to: .wellArchitected("SUS01")).isEmpty)
    }

    @Test func aRulesControlsGrowByTheirRelations() {
        let named: [Control] = [.wellArchitected("SEC03-BP07"), .fsbp("S3.8"), .hipaa("not there")]
        let all = ControlCatalogue.withRelated(named)
        #expect(Set(all) == Set(named).union(ControlCatalogue.related(to: .fsbp("S3.8"))))
        #expect(all.first == .fsbp("S3.8"))
        #expect(all.count == Set(all).count)
        let order = Framework.allCases
        let positions = all.compactMap { order.firstIndex(of: $0.framework) }
        #expect(positions == positions.sorted())
    }
}
