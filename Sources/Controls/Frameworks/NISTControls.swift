/// Controls and enhancements of NIST SP 800-53 revision 5 that a cloud configuration has a part in, with their names in
/// the (public domain) publication: `id|where it shows|title`. Statements below an enhancement are left out.
let nistControls: StaticString = """
    AC-1|P|Policy and Procedures
    AC-2|D|Account Management
    AC-2(1)|D|Automated System Account Management
    AC-2(3)|D|Disable Accounts
    AC-2(4)|T|Automated Audit Actions
    AC-2(6)|T|Dynamic Privilege Management
    AC-2(12)|T|Account Monitoring for Atypical Usage
    AC-3|T|Access Enforcement
    AC-3(1)|T|Restricted Access to Privileged Functions
    AC-3(2)|T|Dual Authorization
    AC-3(3)|T|Mandatory Access Control
    AC-3(4)|T|Discretionary Access Control
    AC-3(7)|T|Role-based Access Control
    AC-3(8)|T|Revocation of Access Authorizations
    AC-3(10)|T|Audited Override of Access Control Mechanisms
    AC-3(12)|T|Assert and Enforce Application Access
    AC-3(13)|T|Attribute-based Access Control
    AC-3(15)|T|Discretionary and Mandatory Access Control
    AC-4|T|Information Flow Enforcement
    AC-4(10)|T|Enable and Disable Security or Privacy Policy Filters
    AC-4(21)|T|Physical or Logical Separation of Information Flows
    AC-4(22)|T|Access Only
    AC-4(26)|T|Audit Filtering Actions
    AC-4(28)|T|Linear Filter Pipelines
    AC-5|T|Separation of Duties
    AC-6|T|Least Privilege
    AC-6(2)|T|Non-privileged Access for Nonsecurity Functions
    AC-6(3)|T|Network Access to Privileged Commands
    AC-6(5)|T|Privileged Accounts
    AC-6(9)|T|Log Use of Privileged Functions
    AC-6(10)|T|Prohibit Non-privileged Users from Executing Privileged Functions
    AC-7|T|Unsuccessful Logon Attempts
    AC-7(4)|D|Use of Alternate Authentication Factor
    AC-14|T|Permitted Actions Without Identification or Authentication
    AC-16|T|Security and Privacy Attributes
    AC-17|T|Remote Access
    AC-17(1)|T|Monitoring and Control
    AC-17(2)|T|Protection of Confidentiality and Integrity Using Encryption
    AC-17(4)|T|Privileged Commands and Access
    AC-17(9)|T|Disconnect or Disable Access
    AC-17(10)|T|Authenticate Remote Commands
    AC-20|P|Use of External Systems
    AC-20(1)|P|Limits on Authorized Use
    AC-21|T|Information Sharing
    AC-24|T|Access Control Decisions
    AC-24(1)|T|Transmit Access Authorization Information
    AT-4|P|Training Records
    AU-1|P|Policy and Procedures
    AU-2|T|Event Logging
    AU-3|T|Content of Audit Records
    AU-3(1)|T|Additional Audit Information
    AU-4|T|Audit Log Storage Capacity
    AU-4(1)|T|Transfer to Alternate Storage
    AU-5|T|Response to Audit Logging Process Failures
    AU-6|D|Audit Record Review, Analysis, and Reporting
    AU-6(1)|T|Automated Process Integration
    AU-6(3)|T|Correlate Audit Record Repositories
    AU-6(4)|T|Central Review and Analysis
    AU-6(5)|T|Integrated Analysis of Audit Records
    AU-6(6)|T|Correlation with Physical Monitoring
    AU-6(9)|T|Correlation with Information from Nontechnical Sources
    AU-7|D|Audit Record Reduction and Report Generation
    AU-7(1)|T|Automatic Processing
    AU-8|T|Time Stamps
    AU-9|T|Protection of Audit Information
    AU-9(2)|T|Store on Separate Physical Systems or Components
    AU-9(3)|T|Cryptographic Protection
    AU-9(4)|T|Access by Subset of Privileged Users
    AU-9(7)|T|Store on Component with Different Operating System
    AU-10|T|Non-repudiation
    AU-11|T|Audit Record Retention
    AU-11(1)|T|Long-term Retrieval Capability
    AU-12|T|Audit Record Generation
    AU-12(1)|T|System-wide and Time-correlated Audit Trail
    AU-12(2)|T|Standardized Formats
    AU-12(3)|T|Changes by Authorized Individuals
    AU-12(4)|T|Query Parameter Audits of Personally Identifiable Information
    AU-14|T|Session Audit
    AU-14(3)|T|Remote Viewing and Listening
    AU-16|T|Cross-organizational Audit Logging
    CA-1|P|Policy and Procedures
    CA-2|D|Control Assessments
    CA-2(2)|D|Specialized Assessments
    CA-3|P|Information Exchange
    CA-7|D|Continuous Monitoring
    CA-7(4)|D|Risk Monitoring
    CA-9|T|Internal System Connections
    CA-9(1)|T|Compliance Checks
    CM-1|P|Policy and Procedures
    CM-2|T|Baseline Configuration
    CM-2(2)|D|Automation Support for Accuracy and Currency
    CM-2(3)|T|Retention of Previous Configurations
    CM-3|D|Configuration Change Control
    CM-3(1)|D|Automated Documentation, Notification, and Prohibition of Changes
    CM-3(3)|D|Automated Change Implementation
    CM-3(6)|T|Cryptography Management
    CM-5|T|Access Restrictions for Change
    CM-5(1)|T|Automated Access Enforcement and Audit Records
    CM-6|T|Configuration Settings
    CM-6(1)|D|Automated Management, Application, and Verification
    CM-7|T|Least Functionality
    CM-7(1)|D|Periodic Review
    CM-8|D|System Component Inventory
    CM-8(1)|D|Updates During Installation and Removal
    CM-8(2)|D|Automated Maintenance
    CM-8(3)|D|Automated Unauthorized Component Detection
    CM-8(6)|D|Assessed Configurations and Approved Deviations
    CM-9|T|Configuration Management Plan
    CM-12|D|Information Location
    CP-1|P|Policy and Procedures
    CP-1(2)|P|Policy and Procedures
    CP-2|P|Contingency Plan
    CP-2(2)|T|Capacity Planning
    CP-2(5)|T|Continue Mission and Business Functions
    CP-2(6)|T|Alternate Processing and Storage Sites
    CP-4|P|Contingency Plan Testing
    CP-6|T|Alternate Storage Site
    CP-6(1)|T|Separation from Primary Site
    CP-6(2)|T|Recovery Time and Recovery Point Objectives
    CP-7|T|Alternate Processing Site
    CP-9|T|System Backup
    CP-9(8)|T|Cryptographic Protection
    CP-10|T|System Recovery and Reconstitution
    CP-10(2)|T|Transaction Recovery
    IA-1|P|Policy and Procedures
    IA-2|D|Identification and Authentication (Organizational Users)
    IA-2(1)|D|Multi-factor Authentication to Privileged Accounts
    IA-2(2)|D|Multi-factor Authentication to Non-privileged Accounts
    IA-2(6)|D|Access to Accounts with Separate Device
    IA-2(8)|D|Access to Accounts with Replay Resistance
    IA-3(3)|T|Dynamic Address Allocation
    IA-4|D|Identifier Management
    IA-4(4)|D|Identify User Status
    IA-4(8)|D|Pairwise Pseudonymous Identifiers
    IA-5|T|Authenticator Management
    IA-5(1)|T|Password-based Authentication
    IA-5(2)|T|Public Key-based Authentication
    IA-5(7)|T|No Embedded Unencrypted Static Authenticators
    IA-5(8)|D|Multiple System Accounts
    IA-5(18)|D|Password Managers
    IA-7|T|Cryptographic Module Authentication
    IA-8(2)|D|Acceptance of External Authenticators
    IA-9|T|Service Identification and Authentication
    IR-1|P|Policy and Procedures
    IR-4|D|Incident Handling
    IR-5|D|Incident Monitoring
    IR-6|P|Incident Reporting
    MA-4|T|Nonlocal Maintenance
    MA-4(1)|T|Logging and Review
    MP-2|T|Media Access
    PE-6(2)|D|Automated Intrusion Recognition and Responses
    PE-6(4)|D|Monitoring Physical Access to Systems
    PM-11|P|Mission and Business Process Definition
    PM-14|D|Testing, Training, and Monitoring
    PM-16|D|Threat Awareness Program
    PM-17|D|Protecting Controlled Unclassified Information on External Systems
    PM-21|D|Accounting of Disclosures
    PM-31|D|Continuous Monitoring Strategy
    RA-1|P|Policy and Procedures
    RA-3|D|Risk Assessment
    RA-3(4)|D|Predictive Cyber Analytics
    RA-5|D|Vulnerability Monitoring and Scanning
    RA-5(4)|D|Discoverable Information
    RA-10|D|Threat Hunting
    SA-1|P|Policy and Procedures
    SA-1(1)|P|Policy and Procedures
    SA-3|P|System Development Life Cycle
    SA-8|T|Security and Privacy Engineering Principles
    SA-9(6)|T|Organization-controlled Cryptographic Keys
    SA-10|D|Developer Configuration Management
    SA-10(1)|D|Software and Firmware Integrity Verification
    SA-15|P|Development Process, Standards, and Tools
    SC-1|P|Policy and Procedures
    SC-4|T|Information in Shared System Resources
    SC-5|T|Denial-of-service Protection
    SC-5(1)|T|Restrict Ability to Attack Other Systems
    SC-5(2)|T|Capacity, Bandwidth, and Redundancy
    SC-5(3)|T|Detection and Monitoring
    SC-6|T|Resource Availability
    SC-7|T|Boundary Protection
    SC-7(2)|T|Public Access
    SC-7(3)|T|Access Points
    SC-7(4)|T|External Telecommunications Services
    SC-7(5)|T|Deny by Default and Allow by Exception
    SC-7(6)|T|Response to Recognized Failures
    SC-7(7)|T|Split Tunneling for Remote Devices
    SC-7(8)|T|Route Traffic to Authenticated Proxy Servers
    SC-7(9)|T|Restrict Threatening Outgoing Communications Traffic
    SC-7(10)|T|Prevent Exfiltration
    SC-7(11)|T|Restrict Incoming Communications Traffic
    SC-7(12)|T|Host-based Protection
    SC-7(16)|T|Prevent Discovery of System Components
    SC-7(18)|T|Fail Secure
    SC-7(20)|T|Dynamic Isolation and Segregation
    SC-7(21)|T|Isolation of System Components
    SC-7(24)|T|Personally Identifiable Information
    SC-7(25)|T|Unclassified National Security System Connections
    SC-7(26)|T|Classified National Security System Connections
    SC-7(27)|T|Unclassified Non-national Security System Connections
    SC-7(28)|T|Connections to Public Networks
    SC-8|T|Transmission Confidentiality and Integrity
    SC-8(1)|T|Cryptographic Protection
    SC-8(2)|T|Pre- and Post-transmission Handling
    SC-8(3)|T|Cryptographic Protection for Message Externals
    SC-8(4)|T|Conceal or Randomize Communications
    SC-8(5)|T|Protected Distribution System
    SC-12|T|Cryptographic Key Establishment and Management
    SC-12(2)|T|Symmetric Keys
    SC-12(3)|T|Asymmetric Keys
    SC-12(6)|T|Physical Control of Keys
    SC-13|T|Cryptographic Protection
    SC-16(1)|T|Integrity Verification
    SC-22|T|Architecture and Provisioning for Name and Address Resolution Service
    SC-23|T|Session Authenticity
    SC-23(3)|T|Unique System-generated Session Identifiers
    SC-23(5)|T|Allowed Certificate Authorities
    SC-25|T|Thin Nodes
    SC-28|T|Protection of Information at Rest
    SC-28(1)|T|Cryptographic Protection
    SC-28(2)|T|Offline Storage
    SC-28(3)|T|Cryptographic Keys
    SC-36|T|Distributed Processing and Storage
    SC-36(1)|T|Polling Techniques
    SC-43|T|Usage Restrictions
    SI-1|P|Policy and Procedures
    SI-1(1)|P|Policy and Procedures
    SI-2|D|Flaw Remediation
    SI-2(2)|D|Automated Flaw Remediation Status
    SI-2(3)|D|Time to Remediate Flaws and Benchmarks for Corrective Actions
    SI-2(4)|T|Automated Patch Management Tools
    SI-2(5)|T|Automatic Software and Firmware Updates
    SI-3|D|Malicious Code Protection
    SI-3(6)|D|Testing and Verification
    SI-3(8)|T|Detect Unauthorized Commands
    SI-4|T|System Monitoring
    SI-4(1)|T|System-wide Intrusion Detection System
    SI-4(2)|T|Automated Tools and Mechanisms for Real-time Analysis
    SI-4(3)|T|Automated Tool and Mechanism Integration
    SI-4(4)|T|Inbound and Outbound Communications Traffic
    SI-4(5)|T|System-generated Alerts
    SI-4(10)|T|Visibility of Encrypted Communications
    SI-4(12)|T|Automated Organization-generated Alerts
    SI-4(13)|T|Analyze Traffic and Event Patterns
    SI-4(14)|T|Wireless Intrusion Detection
    SI-4(17)|T|Integrated Situational Awareness
    SI-4(20)|T|Privileged Users
    SI-4(23)|T|Host-based Devices
    SI-4(25)|T|Optimize Network Traffic Analysis
    SI-5|D|Security Alerts, Advisories, and Directives
    SI-5(1)|D|Automated Alerts and Advisories
    SI-7|T|Software, Firmware, and Information Integrity
    SI-7(1)|T|Integrity Checks
    SI-7(3)|T|Centrally Managed Integrity Tools
    SI-7(6)|T|Cryptographic Protection
    SI-7(7)|T|Integration of Detection and Response
    SI-7(8)|T|Auditing Capability for Significant Events
    SI-10|T|Information Input Validation
    SI-10(1)|T|Manual Override Capability
    SI-11|T|Error Handling
    SI-12|T|Information Management and Retention
    SI-13(5)|T|Failover Capability
    SI-19(4)|T|Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers
    SI-20|T|Tainting
    """
