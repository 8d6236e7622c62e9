/// The controls of ISO/IEC 27001:2022 Annex A: `id|where it shows|title`.
let isoControls: StaticString = """
    A.5.1|P|Security policies
    A.5.2|P|Roles and responsibilities
    A.5.3|T|Duties kept apart
    A.5.4|P|Duty of management
    A.5.5|P|Contact with authorities
    A.5.6|P|Contact with interest groups
    A.5.7|D|Threat intelligence
    A.5.8|P|Security in projects
    A.5.9|T|Inventory of information and assets
    A.5.10|T|Acceptable use
    A.5.11|P|Return of assets
    A.5.12|T|Classification
    A.5.13|T|Labels
    A.5.14|T|Transfer of information
    A.5.15|T|Access control
    A.5.16|T|Identities
    A.5.17|T|Authentication secrets
    A.5.18|T|Access rights
    A.5.19|P|Suppliers
    A.5.20|P|Supplier agreements
    A.5.21|P|Supply chain
    A.5.22|P|Supplier services watched
    A.5.23|T|Cloud services
    A.5.24|P|Incident planning
    A.5.25|D|Events assessed
    A.5.26|D|Incidents answered
    A.5.27|P|Learning from incidents
    A.5.28|T|Evidence collected
    A.5.29|T|Security during disruption
    A.5.30|T|Readiness for continuity
    A.5.31|P|Legal and contractual duties
    A.5.32|P|Intellectual property
    A.5.33|T|Records protected
    A.5.34|T|Privacy
    A.5.35|P|Independent review
    A.5.36|D|Compliance with policies
    A.5.37|P|Operating procedures
    A.6.1|P|Screening
    A.6.2|P|Terms of employment
    A.6.3|P|Awareness and training
    A.6.4|P|Disciplinary process
    A.6.5|P|Duties after employment
    A.6.6|P|Confidentiality agreements
    A.6.7|D|Remote work
    A.6.8|D|Events reported
    A.7.1|P|Physical perimeter
    A.7.2|P|Physical entry
    A.7.3|P|Offices and rooms
    A.7.4|P|Physical monitoring
    A.7.5|P|Physical threats
    A.7.6|P|Work in secure areas
    A.7.7|P|Clear desk and screen
    A.7.8|P|Equipment placed safely
    A.7.9|P|Assets off premises
    A.7.10|P|Storage media
    A.7.11|P|Supporting utilities
    A.7.12|P|Cabling
    A.7.13|P|Equipment maintenance
    A.7.14|P|Equipment disposal
    A.8.1|D|Endpoint devices
    A.8.2|T|Privileged access
    A.8.3|T|Access to information restricted
    A.8.4|T|Access to source code
    A.8.5|T|Secure authentication
    A.8.6|T|Capacity
    A.8.7|D|Malware
    A.8.8|T|Technical vulnerabilities
    A.8.9|T|Configuration
    A.8.10|T|Deletion of information
    A.8.11|D|Data masking
    A.8.12|T|Data leakage
    A.8.13|T|Backup
    A.8.14|T|Redundancy
    A.8.15|T|Logs
    A.8.16|T|Monitoring
    A.8.17|D|Clocks
    A.8.18|T|Privileged utilities
    A.8.19|D|Software on operational systems
    A.8.20|T|Network security
    A.8.21|T|Security of network services
    A.8.22|T|Networks kept apart
    A.8.23|T|Web filtering
    A.8.24|T|Cryptography
    A.8.25|P|Secure development
    A.8.26|T|Security of applications
    A.8.27|T|Secure architecture
    A.8.28|D|Secure coding
    A.8.29|D|Security tests
    A.8.30|P|Outsourced development
    A.8.31|T|Environments kept apart
    A.8.32|T|Change management
    A.8.33|D|Test information
    A.8.34|P|Systems under audit
    """
