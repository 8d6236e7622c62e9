import MainstayConstructs
import MainstayEC2
import MainstayRDS
import MainstayS3
import MainstayWAFv2
import Testing

/// That generated types are pleasant and right to use is told by the compiler: this file is what a user writes.
@Suite struct UseTests {
    private func network(in root: Stack) -> (vpc: EC2.VPC, subnets: [SubnetID]) {
        let vpc = EC2.VPC("Network", in: root, cidrBlock: "10.0.0.0/16", enableDnsHostnames: true)
        let subnets = ["A", "B"].enumerated().map { index, zone in
            EC2.Subnet(
                "Subnet\(zone)", in: root, cidrBlock: "10.0.\(index).0/24", mapPublicIpOnLaunch: false,
                tags: [Tag(key: "Tier", value: "private")], vpcId: vpc.ref)
        }
        return (vpc, subnets.map(\.ref))
    }

    @Test func resourcesReferToEachOther() {
        let root = Stack("Platform", in: App())
        let (vpc, subnets) = network(in: root)
        let group = EC2.SecurityGroup(
            "DatabaseAccess", in: root, groupDescription: "Database",
            securityGroupIngress: [.init(cidrIp: "10.0.0.0/16", fromPort: 5432, ipProtocol: "tcp", toPort: 5432)],
            vpcId: vpc.ref)
        let subnetGroup = RDS.DBSubnetGroup(
            "DatabaseSubnets", in: root, dbSubnetGroupDescription: "Private", subnetIds: subnets)
        let database = RDS.DBInstance(
            "Database", in: root, allocatedStorage: "100", dbInstanceClass: "db.t4g.medium",
            dbSubnetGroupName: subnetGroup.ref, engine: "postgres", manageMasterUserPassword: true, multiAZ: true,
            storageEncrypted: true, vpcSecurityGroups: [group.groupId])
        let address: StringValue = database.endpointAddress
        #expect(address.property.sortKey == "Platform/Database.Endpoint.Address")
    }

    @Test func structuresAndEnumerationsNest() {
        let root = Stack("Platform", in: App())
        let bucket = S3.Bucket(
            "Assets", in: root,
            bucketEncryption: .init(serverSideEncryptionConfiguration: [
                .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .awsKms))
            ]),
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true),
            versioningConfiguration: .init(status: .enabled))
        let name: BucketName = bucket.ref
        #expect(name.property.sortKey == "Platform/Assets")
    }

    @Test func definitionsThatContainThemselvesCanBeWritten() {
        let root = Stack("Platform", in: App())
        let local = WAFv2.WebACL.Statement(geoMatchStatement: .init(countryCodes: [.de, .fr]))
        let acl = WAFv2.WebACL(
            "Firewall", in: root, defaultAction: .init(allow: .init()),
            rules: [
                .init(
                    action: .init(block: .init()), name: "abroad", priority: 1,
                    statement: .init(notStatement: .init(statement: local)),
                    visibilityConfig: .init(
                        cloudWatchMetricsEnabled: true, metricName: "abroad", sampledRequestsEnabled: true))
            ],
            scope: .regional,
            visibilityConfig: .init(
                cloudWatchMetricsEnabled: true, metricName: "all", sampledRequestsEnabled: true))
        #expect(acl.arn.property.sortKey == "Platform/Firewall.Arn")
    }

    @Test func theStructureKnowsItsType() {
        #expect(RDS.DBInstance.resourceType.name == "AWS::RDS::DBInstance")
        #expect(RDS.DBInstance.resourceType.data == .snapshot)
    }
}
