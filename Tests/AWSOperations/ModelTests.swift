import MainstayAWSClient
import MainstayAWSOperations
import Testing

@Suite struct ModelTests {
    @Test(arguments: AWS.services.map(\.name))
    func readsEveryLine(_ name: String) throws {
        let service = try #require(AWS.services.first { $0.name == name })
        #expect(service.problems.isEmpty)
        #expect(!service.operationNames.isEmpty)
        #expect(!service.id.isEmpty && !service.apiVersion.isEmpty)
    }

    @Test func saysWhatItCannotRead() {
        let service = ServiceModel(
            definition:
                "id X\nop A\nop B POST / Missing -\nstruct C d\nlist L\nmap M x\npage Q in=a out=b\nendpoint plain\nlist N string@z=1"
        )
        #expect(service.problems.count == 8)
    }

    @Test func coversTheWorkOfADeployment() {
        let names = Set(AWS.CloudFormation.service.operationNames)
        #expect(
            names.isSuperset(of: [
                "CreateChangeSet", "ExecuteChangeSet", "DescribeStackEvents", "DetectStackDrift", "RollbackStack",
            ]))
        #expect(AWS.CloudFormation.describeStacks.name == "DescribeStacks")
    }
}
