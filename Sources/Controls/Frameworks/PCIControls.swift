/// Requirements of PCI DSS v4.0.1 with technical content, and the appendix requirements that name settings:
/// `id|where it shows|title`.
let pciControls: StaticString = """
    1.2.1|T|Standards for network rules
    1.2.2|P|Network changes under change control
    1.2.3|P|Network diagram
    1.2.4|P|Data flow diagram
    1.2.5|T|Allowed services, protocols and ports
    1.2.6|T|Safeguards for risky services
    1.2.7|P|Network rules reviewed twice a year
    1.2.8|T|Network rules guarded against change
    1.3.1|T|Inbound traffic to card data restricted
    1.3.2|T|Outbound traffic from card data restricted
    1.3.3|T|Wireless networks kept apart
    1.4.1|T|Controls between trusted and untrusted networks
    1.4.2|T|Inbound traffic from untrusted networks restricted
    1.4.3|T|Forged source addresses refused
    1.4.4|T|Card data stores out of reach of untrusted networks
    1.4.5|T|Internal addresses not disclosed
    1.5.1|D|Safeguards on devices on both networks
    2.2.1|D|Configuration standards for all components
    2.2.2|T|Vendor default accounts
    2.2.3|T|Functions of different security level kept apart
    2.2.4|T|Needed services and functions alone
    2.2.5|T|Insecure services justified and secured
    2.2.6|T|Security parameters against misuse
    2.2.7|T|Administration encrypted
    2.3.1|D|Wireless defaults changed
    3.2.1|T|Stored account data kept short
    3.3.1|D|Sensitive authentication data not kept
    3.3.1.1|D|Full track not kept
    3.3.1.2|D|Card verification code not kept
    3.3.1.3|D|PIN not kept
    3.3.2|T|Sensitive authentication data encrypted until done
    3.3.3|T|Issuers encrypt sensitive authentication data
    3.4.1|D|Card number masked on display
    3.4.2|D|Card number not copied over remote access
    3.5.1|T|Stored card numbers unreadable
    3.5.1.1|T|Hashes of card numbers are keyed
    3.5.1.2|T|Disk encryption for removable media alone
    3.5.1.3|T|Access to encrypted disks apart from the operating system
    3.6.1|T|Keys guarded against disclosure
    3.6.1.1|P|Description of the cryptographic architecture
    3.6.1.2|T|Secret keys stored in approved forms
    3.6.1.3|T|Few people reach cleartext keys
    3.6.1.4|T|Keys in few places
    3.7.1|T|Strong keys made
    3.7.2|T|Keys handed out safely
    3.7.3|T|Keys stored safely
    3.7.4|T|Keys changed at the end of their period
    3.7.5|T|Weak or disclosed keys retired
    3.7.6|P|Split knowledge for manual key work
    3.7.7|T|Keys not replaced without permission
    3.7.8|P|Key custodians acknowledge their duty
    4.2.1|T|Strong cryptography on open networks
    4.2.1.1|T|Inventory of keys and certificates
    4.2.1.2|D|Strong cryptography on wireless networks
    4.2.2|T|Card numbers secured in messages
    5.2.1|D|Anti-malware on all components
    5.2.2|D|Anti-malware finds and stops known malware
    5.2.3|P|Components without anti-malware reviewed
    5.3.1|D|Anti-malware kept current
    5.3.2|D|Anti-malware scans
    5.3.3|D|Removable media scanned
    5.3.4|T|Anti-malware logs kept
    5.3.5|D|Anti-malware cannot be switched off
    5.4.1|D|Protection against phishing
    6.2.1|P|Software developed securely
    6.2.3|P|Custom code reviewed
    6.2.4|D|Common attacks prevented in code
    6.3.1|D|Vulnerabilities found and ranked
    6.3.2|D|Inventory of custom and third-party software
    6.3.3|T|Security patches installed
    6.4.1|T|Public web applications reviewed or guarded
    6.4.2|T|Public web applications behind an automatic guard
    6.4.3|D|Scripts of payment pages managed
    6.5.1|P|Change control
    6.5.2|P|Requirements confirmed after significant change
    6.5.3|T|Test environments kept apart
    6.5.4|T|Duties apart between test and production
    6.5.5|D|No live card numbers in test
    6.5.6|D|Test data removed before production
    7.2.1|T|Access control model
    7.2.2|T|Access by job and least privilege
    7.2.3|P|Privileges approved
    7.2.4|D|Access reviewed twice a year
    7.2.5|T|Application accounts with least privilege
    7.2.5.1|D|Application accounts reviewed
    7.2.6|T|Queries of stored card data restricted
    7.3.1|T|Access control system for all components
    7.3.2|T|Access control system enforces permissions
    7.3.3|T|Deny by default
    8.2.1|T|Unique id for every user
    8.2.2|T|Shared accounts by exception
    8.2.3|P|Service providers use separate factors per customer
    8.2.4|P|Life cycle of user ids managed
    8.2.5|D|Access of leavers revoked
    8.2.6|D|Inactive accounts removed in 90 days
    8.2.7|D|Third-party access managed
    8.2.8|D|Idle sessions end after 15 minutes
    8.3.1|T|Users authenticate
    8.3.2|T|Authentication factors encrypted
    8.3.3|P|Identity checked before factors change
    8.3.4|D|Accounts locked after failed attempts
    8.3.5|D|First passwords unique and changed
    8.3.6|T|Passwords of 12 characters
    8.3.7|T|Last four passwords not reused
    8.3.8|P|Users told about authentication
    8.3.9|D|Passwords changed in 90 days where they stand alone
    8.3.10|D|Customer passwords guidance
    8.3.10.1|D|Customer passwords changed in 90 days
    8.3.11|D|Tokens and certificates belong to one user
    8.4.1|D|MFA for administration of card data
    8.4.2|D|MFA for all access to card data
    8.4.3|D|MFA for remote access
    8.5.1|D|MFA system resists misuse
    8.6.1|T|Interactive use of system accounts
    8.6.2|T|No passwords in scripts and source
    8.6.3|T|Passwords of application accounts guarded
    9.4.1|P|Media secured physically
    10.2.1|T|Audit logs on
    10.2.1.1|T|Access to card data logged
    10.2.1.2|T|Acts of administrators logged
    10.2.1.3|T|Access to audit logs logged
    10.2.1.4|T|Refused access logged
    10.2.1.5|T|Changes of credentials logged
    10.2.1.6|T|Start and stop of logs logged
    10.2.1.7|T|Creation and removal of system objects logged
    10.2.2|T|Audit records say who, what, when and where
    10.3.1|T|Read access to logs restricted
    10.3.2|T|Logs guarded against change
    10.3.3|T|Logs backed up elsewhere at once
    10.3.4|T|Change detection on logs
    10.4.1|D|Security logs reviewed daily
    10.4.1.1|T|Log reviews automated
    10.4.2|D|Other logs reviewed from time to time
    10.4.2.1|P|How often other logs are reviewed
    10.4.3|D|Exceptions in logs followed up
    10.5.1|T|Logs kept 12 months, three at hand
    10.6.1|D|Clocks synchronised
    10.6.2|D|Time from chosen sources
    10.6.3|T|Time settings guarded
    10.7.1|T|Failure of security controls noticed by service providers
    10.7.2|T|Failure of security controls noticed
    10.7.3|P|Failure of security controls answered
    11.3.1|D|Internal scans each quarter
    11.3.1.1|D|Lesser vulnerabilities handled
    11.3.1.2|D|Scans with credentials
    11.3.1.3|D|Scans after significant change
    11.3.2|D|External scans each quarter
    11.4.1|P|Penetration test method
    11.4.5|D|Segmentation tested
    11.5.1|T|Intrusion detection
    11.5.1.1|T|Covert malware channels detected by service providers
    11.5.2|T|Change detection on critical files
    11.6.1|D|Change detection on payment pages
    12.3.1|P|Targeted risk analysis
    12.4.2.1|P|Reviews by service providers recorded
    12.5.1|P|Inventory of components in scope
    12.5.2|P|Scope confirmed
    12.10.1|P|Incident response plan
    12.10.5|T|Alerts of security systems reach incident response
    A1.1.1|T|Provider and customer environments kept apart
    A1.1.2|T|Customers reach their own data alone
    A1.1.3|T|Customers reach the resources given to them alone
    A1.1.4|D|Separation of customers tested
    A1.2.1|T|Logs of each customer available
    A1.2.2|P|Forensics for each customer
    A1.2.3|D|Customers can report incidents
    A3.2.5.1|D|Card data discovery works
    A3.2.5.2|D|Card data in unexpected places followed up
    A3.3.1|D|Failure of security controls alerted
    A3.4.1|D|User accounts reviewed twice a year
    A3.5.1|D|Attack patterns found across systems
    """
