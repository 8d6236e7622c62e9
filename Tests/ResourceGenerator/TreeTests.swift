import MainstayResourceGenerator
import MainstaySchema
import Testing

@Suite struct TreeTests {
    @Test func theListTakesCommentsAndRefusesOtherThings() throws {
        let list = try TypeList(parsing: "# types\nAWS::S3::Bucket  # data\n\nAWS::EC2::VPC\nAWS::S3::Bucket\n")
        #expect(list.names == ["AWS::EC2::VPC", "AWS::S3::Bucket"])
        #expect(throws: GenerationError.self) { try TypeList(parsing: "AWS::S3::Bucket\nS3 bucket\n") }
    }

    @Test func everyUnknownTypeIsNamed() throws {
        let list = try TypeList(parsing: "AWS::Farm::Barn\nAWS::Farm::Field\n")
        #expect {
            try Generation(list, from: .bundled)
        } throws: { error in
            "\(error)".contains("AWS::Farm::Barn, AWS::Farm::Field")
        }
    }

    @Test func onlyTheListOfServicesIsReplacedInTheManifest() throws {
        let manifest = """
            import PackageDescription
            // generated-services:begin
            let services: [String] = ["Old"]
            // generated-services:end
            let other = 1

            """
        let replaced = try PackageManifest.replacingServices(in: manifest, with: ["EC2", "RDS"])
        #expect(
            replaced == """
                import PackageDescription
                // generated-services:begin
                let services: [String] = [
                    "EC2",
                    "RDS",
                ]
                // generated-services:end
                let other = 1

                """)
        #expect(try PackageManifest.replacingServices(in: replaced, with: ["EC2", "RDS"]) == replaced)
        #expect(throws: GenerationError.self) { try PackageManifest.replacingServices(in: "", with: []) }
    }

    @Test func differencesAreToldApart() {
        let difference = Difference(
            generated: ["new": "1", "same": "2", "other": "3"],
            existing: ["same": "2", "other": "4", "old": "// Generated from x", "mine": "let a = 1"])
        #expect(difference.added == ["new": "1"])
        #expect(difference.changed == ["other": "3"])
        #expect(difference.stale == ["old"])
        #expect(difference.foreign == ["mine"])
        #expect(difference.report.count == 4)
        #expect(Difference(generated: ["a": "1"], existing: ["a": "1"]).isEmpty)
    }
}
