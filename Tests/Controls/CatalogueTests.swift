import MainstayControls
import Testing

@Suite struct CatalogueTests {
    @Test(arguments: Framework.allCases) func everyControlIsFoundByItsIdentifier(framework: Framework) {
        let controls = ControlCatalogue.controls(of: framework)
        #expect(!controls.isEmpty)
        for control in controls {
            #expect(ControlCatalogue.description(of: control.control) == control)
            #expect(!control.title.isEmpty && control.title.utf8.count <= 100)
        }
    }

    @Test(arguments: Framework.allCases) func identifiersAreUnique(framework: Framework) {
        let identifiers = ControlCatalogue.controls(of: framework).map { $0.id.lowercased() }
        #expect(Set(identifiers).count == identifiers.count)
    }

    /// Annex A has 93 controls, the benchmark of CIS 63 recommendations in version 5 and 62 in version 3; the trust services
    /// criteria are 61.
    @Test func publishedCountsHold() {
        let cis = ControlCatalogue.controls(of: .cisAWS).map(\.id)
        #expect(cis.filter { $0.hasPrefix("v5.0.0/") }.count == 63)
        #expect(cis.filter { $0.hasPrefix("v3.0.0/") }.count == 62)
        #expect(ControlCatalogue.controls(of: .iso27001).count == 93)
        #expect(ControlCatalogue.controls(of: .soc2).count == 61)
    }

    @Test func everyLineOfTheListsIsRead() {
        // A line that cannot be read would be left out in silence; these stand at the ends of the lists.
        for id in ["Account.1", "ElastiCache.7", "ElasticBeanstalk.1", "WorkSpaces.2"] {
            #expect(ControlCatalogue.description(of: .fsbp(id)) != nil)
        }
        #expect(ControlCatalogue.description(of: .wellArchitected("SEC01")) != nil)
        #expect(ControlCatalogue.description(of: .wellArchitected("REL13-BP05")) != nil)
        #expect(ControlCatalogue.description(of: .wellArchitected("SUS06")) != nil)
    }

    @Test func securityHubTellsSeverityAndMembership() throws {
        let member = try #require(ControlCatalogue.description(of: .fsbp("S3.8")))
        #expect(member.severity == .high && member.isMember && member.evidence == .template)
        let other = try #require(ControlCatalogue.description(of: .fsbp("S3.14")))
        #expect(other.severity == .low && !other.isMember)
        #expect(!ControlCatalogue.controls(of: .awsFoundational).contains(other))
        let account = try #require(ControlCatalogue.description(of: .fsbp("IAM.4")))
        #expect(account.severity == .critical && account.evidence == .deployment)
        #expect(ControlCatalogue.description(of: .pci("1.4.4"))?.severity == nil)
    }

    @Test func caseDoesNotMatter() {
        #expect(ControlCatalogue.description(of: .fsbp("OpenSearch.1"))?.id == "Opensearch.1")
        #expect(ControlCatalogue.description(of: .fsbp("AutoScaling.5"))?.id == "Autoscaling.5")
        #expect(ControlCatalogue.description(of: .nist("ac-3(7)"))?.id == "AC-3(7)")
    }

    @Test func aRecommendationWithoutAVersionIsOfTheNewest() {
        #expect(Control.cis("2.1.4") == Control.cis("v5.0.0/2.1.4"))
        #expect(Control.cis("2.1.4") != Control.cis("v3.0.0/2.1.4"))
        #expect(ControlCatalogue.description(of: .cis("5.7")) != nil)
        #expect(ControlCatalogue.description(of: Control(.cisAWS, "")) == nil)
    }

    @Test func aMisspeltIdentifierHasANeighbour() {
        #expect(ControlCatalogue.nearestIdentifier(to: "S3-8", in: .awsFoundational) == "S3.8")
        #expect(ControlCatalogue.nearestIdentifier(to: "164.312a1", in: .hipaa) == "164.312(a)(1)")
        #expect(ControlCatalogue.nearestIdentifier(to: "nothing of the sort", in: .soc2) == nil)
    }

    @Test func everyFrameworkSaysWhereItComesFrom() {
        for framework in Framework.allCases {
            #expect(!framework.title.isEmpty && !framework.version.isEmpty)
            #expect(framework.source.hasPrefix("https://"))
            #expect(framework.date.hasPrefix("20"))
        }
    }
}
