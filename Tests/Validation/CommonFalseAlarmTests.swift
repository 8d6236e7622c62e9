import Testing

/// What other checkers are known to complain about, wrongly, where functions stand in for values.
struct CommonFalseAlarmTests {
    @Test(arguments: [
        // A parameter where true or false is wanted.
        """
        Parameters: {Encrypted: {Type: String, Default: 'true', AllowedValues: ['true', 'false']}}
        Resources:
          Disk: {Type: AWS::EC2::Volume, Properties: {AvailabilityZone: a, Size: 10, Encrypted: !Ref Encrypted}}
        """,
        // Fn::If around a value, a list, an item and an object.
        """
        Parameters: {Size: {Type: String}}
        Conditions: {Big: !Equals [!Ref Size, big]}
        Resources:
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: !If [Big, large, small]
              SecurityGroupIngress: !If [Big, [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}], []]
              Tags: [!If [Big, {Key: size, Value: big}, !Ref 'AWS::NoValue']]
        """,
        // Imported values where ids, lists of them and ARNs are wanted.
        """
        Resources:
          Code:
            Type: AWS::Lambda::Function
            Properties:
              Code: {ZipFile: x}
              Handler: a.b
              Role: !ImportValue role-arn
              Runtime: python3.13
              VpcConfig: {SubnetIds: !Split [',', !ImportValue subnets], SecurityGroupIds: [!ImportValue group]}
        """,
        // A policy as text with variables, and ARNs with variables in a policy.
        """
        Resources:
          Policy:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: p
              Roles: [r]
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                  - {Effect: Allow, Action: 's3:GetObject', Resource: !Sub 'arn:${AWS::Partition}:s3:::${AWS::StackName}/*'}
          Key:
            Type: AWS::KMS::Key
            Properties:
              KeyPolicy: !Sub '{"Statement": [{"Principal": {"AWS": "${AWS::AccountId}"}}]}'
        """,
        // AWS::NoValue takes the place of a property, of one that is required beside a condition, and of an item.
        """
        Parameters: {Snapshot: {Type: String, Default: ''}}
        Conditions: {Restored: !Not [!Equals [!Ref Snapshot, '']]}
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties:
              DBInstanceClass: db.t3.micro
              AllocatedStorage: !If [Restored, !Ref 'AWS::NoValue', '20']
              Engine: !If [Restored, !Ref 'AWS::NoValue', postgres]
              DBSnapshotIdentifier: !If [Restored, !Ref Snapshot, !Ref 'AWS::NoValue']
              VPCSecurityGroups: [!Ref 'AWS::NoValue']
        """,
    ])
    func isSound(template: String) { #expect(check(template) == []) }
}
