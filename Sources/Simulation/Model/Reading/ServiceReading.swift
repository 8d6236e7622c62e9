import MainstayPolicy

/// Services that AWS runs as a whole, and what else a system needs: queues, mail, secrets, ways out of the network.
enum ServiceReading {
    private static let managed: [(type: String, kind: ComponentKind)] = [
        ("AWS::SQS::Queue", .queue), ("AWS::SNS::Topic", .topic), ("AWS::Kinesis::Stream", .stream),
        ("AWS::Events::EventBus", .topic), ("AWS::StepFunctions::StateMachine", .workflow),
        ("AWS::Cognito::UserPool", .userDirectory), ("AWS::SecretsManager::Secret", .secret),
        ("AWS::SSM::Parameter", .parameter), ("AWS::ECR::Repository", .imageRegistry),
        ("AWS::MSK::Cluster", .broker), ("AWS::MSK::ServerlessCluster", .broker),
    ]

    static func read(_ reading: inout EnvironmentReading) {
        for (type, kind) in managed {
            for resource in reading.resources(type) { reading.add(resource, kind, .managed) }
        }
        for broker in reading.resources("AWS::AmazonMQ::Broker") {
            let isPair = broker["DeploymentMode"].string.map { $0 != "SINGLE_INSTANCE" } ?? false
            reading.add(broker, .broker, isPair ? Redundancy(.standby, units: 2) : .single)
        }
        for gateway in reading.resources("AWS::EC2::NatGateway") {
            let zone = gateway["SubnetId"].reference.flatMap { reading.network[$0]?.zone }
            reading.add(
                gateway, .networkAddressTranslation,
                Redundancy(.single, units: 1, isAutomatic: true), zones: [zone].compactMap(\.self))
        }
        for client in reading.resources("AWS::Cognito::UserPoolClient") {
            if let pool = reading.component(of: client["UserPoolId"]) { reading.assign(client.name, to: pool) }
        }
    }
}
