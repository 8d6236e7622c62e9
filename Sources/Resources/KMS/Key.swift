// Generated from the schema of AWS::KMS::Key by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension KMS {
    /// `AWS::KMS::Key`
    public struct Key: Resource {
        public static let resourceType = ResourceType("AWS::KMS::Key", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - bypassPolicyLockoutSafetyCheck: `BypassPolicyLockoutSafetyCheck`; cannot be read back; default false.
        ///   - description: `Description`; 0 to 8192 characters.
        ///   - enabled: `Enabled`.
        ///   - enableKeyRotation: `EnableKeyRotation`.
        ///   - keyPolicy: `KeyPolicy`.
        ///   - keySpec: `KeySpec`; default `SYMMETRIC_DEFAULT`.
        ///   - keyUsage: `KeyUsage`; default `ENCRYPT_DECRYPT`.
        ///   - multiRegion: `MultiRegion`; default false.
        ///   - origin: `Origin`; default `AWS_KMS`.
        ///   - pendingWindowInDays: `PendingWindowInDays`; cannot be read back; 7 to 30.
        ///   - rotationPeriodInDays: `RotationPeriodInDays`; cannot be read back; default 365; 90 to 2560.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            bypassPolicyLockoutSafetyCheck: BoolValue? = nil,
            description: StringValue? = nil,
            enabled: BoolValue? = nil,
            enableKeyRotation: BoolValue? = nil,
            keyPolicy: JSONValue? = nil,
            keySpec: KeySpec? = nil,
            keyUsage: KeyUsage? = nil,
            multiRegion: BoolValue? = nil,
            origin: Origin? = nil,
            pendingWindowInDays: IntValue? = nil,
            rotationPeriodInDays: IntValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
            node.set("Description", description)
            node.set("Enabled", enabled)
            node.set("EnableKeyRotation", enableKeyRotation)
            node.set("KeyPolicy", keyPolicy)
            node.set("KeySpec", keySpec)
            node.set("KeyUsage", keyUsage)
            node.set("MultiRegion", multiRegion)
            node.set("Origin", origin)
            node.set("PendingWindowInDays", pendingWindowInDays)
            node.set("RotationPeriodInDays", rotationPeriodInDays)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: KMSKeyARN { KMSKeyARN(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `KeyId`.
        public var keyId: StringValue { StringValue(attribute: "KeyId", of: node) }
    }
}

extension KMS.Key {
    /// `KeySpec`
    public struct KeySpec: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ECC_NIST_EDWARDS25519`
        public static var eccNistEdwards25519: Self { Self("ECC_NIST_EDWARDS25519") }
        /// `ECC_NIST_P256`
        public static var eccNistP256: Self { Self("ECC_NIST_P256") }
        /// `ECC_NIST_P384`
        public static var eccNistP384: Self { Self("ECC_NIST_P384") }
        /// `ECC_NIST_P521`
        public static var eccNistP521: Self { Self("ECC_NIST_P521") }
        /// `ECC_SECG_P256K1`
        public static var eccSecgP256k1: Self { Self("ECC_SECG_P256K1") }
        /// `HMAC_224`
        public static var hmac224: Self { Self("HMAC_224") }
        /// `HMAC_256`
        public static var hmac256: Self { Self("HMAC_256") }
        /// `HMAC_384`
        public static var hmac384: Self { Self("HMAC_384") }
        /// `HMAC_512`
        public static var hmac512: Self { Self("HMAC_512") }
        /// `ML_DSA_44`
        public static var mlDsa44: Self { Self("ML_DSA_44") }
        /// `ML_DSA_65`
        public static var mlDsa65: Self { Self("ML_DSA_65") }
        /// `ML_DSA_87`
        public static var mlDsa87: Self { Self("ML_DSA_87") }
        /// `RSA_2048`
        public static var rsa2048: Self { Self("RSA_2048") }
        /// `RSA_3072`
        public static var rsa3072: Self { Self("RSA_3072") }
        /// `RSA_4096`
        public static var rsa4096: Self { Self("RSA_4096") }
        /// `SM2`
        public static var sm2: Self { Self("SM2") }
        /// `SYMMETRIC_DEFAULT`
        public static var symmetricDefault: Self { Self("SYMMETRIC_DEFAULT") }
    }

    /// `KeyUsage`
    public struct KeyUsage: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ENCRYPT_DECRYPT`
        public static var encryptDecrypt: Self { Self("ENCRYPT_DECRYPT") }
        /// `GENERATE_VERIFY_MAC`
        public static var generateVerifyMac: Self { Self("GENERATE_VERIFY_MAC") }
        /// `KEY_AGREEMENT`
        public static var keyAgreement: Self { Self("KEY_AGREEMENT") }
        /// `SIGN_VERIFY`
        public static var signVerify: Self { Self("SIGN_VERIFY") }
    }

    /// `Origin`
    public struct Origin: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWS_KMS`
        public static var awsKms: Self { Self("AWS_KMS") }
        /// `EXTERNAL`
        public static var external: Self { Self("EXTERNAL") }
    }
}
