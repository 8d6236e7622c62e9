/// The trust services criteria of 2017 (points of focus revised 2022): `id|where it shows|title`.
let soc2Controls: StaticString = """
    CC1.1|P|Integrity and ethical values
    CC1.2|P|Oversight by the board
    CC1.3|P|Structures and reporting lines
    CC1.4|P|Competent people
    CC1.5|P|Accountability
    CC2.1|T|Information of quality for internal control
    CC2.2|P|Communication inside
    CC2.3|P|Communication with outsiders
    CC3.1|P|Objectives clear enough to find risks
    CC3.2|D|Risks found and analysed
    CC3.3|P|Fraud considered
    CC3.4|D|Change that matters found
    CC4.1|D|Controls evaluated
    CC4.2|D|Deficiencies told in time
    CC5.1|P|Control activities chosen against risks
    CC5.2|T|Control activities over technology
    CC5.3|P|Control activities through policies
    CC6.1|T|Logical access guards information
    CC6.2|D|Users registered and authorised before access
    CC6.3|T|Access by role, least privilege and separate duties
    CC6.4|P|Physical access
    CC6.5|P|Data gone before assets are given up
    CC6.6|T|Guard against threats from outside
    CC6.7|T|Information guarded as it moves
    CC6.8|T|Unwanted and malicious software
    CC7.1|T|Vulnerabilities and changed configuration detected
    CC7.2|T|Anomalies monitored
    CC7.3|D|Security events evaluated
    CC7.4|D|Incidents answered
    CC7.5|T|Recovery from incidents
    CC8.1|T|Changes authorised, tested and approved
    CC9.1|P|Business disruption mitigated
    CC9.2|P|Vendors and partners
    A1.1|T|Capacity watched and managed
    A1.2|T|Backups, recovery and environment protection
    A1.3|D|Recovery tested
    C1.1|T|Confidential information found and kept
    C1.2|T|Confidential information disposed of
    PI1.1|P|Definitions of data processed
    PI1.2|T|Inputs complete and accurate
    PI1.3|T|Processing as specified
    PI1.4|T|Output complete and accurate
    PI1.5|T|Stored data complete and accurate
    P1.1|P|Privacy notice
    P2.1|P|Choice and consent
    P3.1|P|Collection as the objectives say
    P3.2|P|Explicit consent for sensitive information
    P4.1|P|Use limited to the purposes
    P4.2|T|Personal information kept no longer than needed
    P4.3|T|Personal information disposed of
    P5.1|P|Access for data subjects
    P5.2|P|Corrections by data subjects
    P6.1|P|Disclosure to third parties with consent
    P6.2|D|Record of authorised disclosures
    P6.3|D|Record of unauthorised disclosures
    P6.4|P|Privacy commitments of vendors
    P6.5|P|Vendors report unauthorised disclosures
    P6.6|P|Breaches notified
    P6.7|P|Account of personal information to data subjects
    P7.1|P|Personal information accurate and relevant
    P8.1|P|Privacy complaints and compliance
    """
