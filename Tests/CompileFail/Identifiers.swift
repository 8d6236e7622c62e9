import Mainstay
import MainstayEC2
import MainstayRDS

// An id of one kind is refused where another is wanted, and passes where any string is.
func identifiers(_ stack: Stack) {
    let vpc = EC2.VPC("VPC", in: stack, cidrBlock: "10.0.0.0/16")
    let subnet = EC2.Subnet("Subnet", in: stack, vpcId: vpc.ref)
    // expected-error@+1 {{cannot convert value of type 'SubnetID' to expected argument type 'VPCID'}}
    EC2.Subnet("Other", in: stack, vpcId: subnet.ref)
    RDS.DBSubnetGroup("Group", in: stack, dbSubnetGroupDescription: "d", subnetIds: [subnet.ref])
    let group = EC2.SecurityGroup("Access", in: stack, groupDescription: "d", vpcId: vpc.ref)
    // expected-error@+1 {{cannot convert value of type 'SubnetID' to expected argument type 'SecurityGroupID'}}
    EC2.SecurityGroupIngress("Rule", in: stack, groupId: subnet.ref, ipProtocol: "tcp")
    EC2.SecurityGroupIngress("Right", in: stack, groupId: group.groupId, ipProtocol: "tcp")
    Output("Text", in: stack, subnet.ref)
}
