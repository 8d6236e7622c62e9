/// Standards and specifications of the HIPAA Security Rule (45 CFR 164.308 to 164.316): `id|where it shows|title`.
let hipaaControls: StaticString = """
    164.308(a)(1)(i)|P|Security management process
    164.308(a)(1)(ii)(A)|D|Risk analysis
    164.308(a)(1)(ii)(B)|T|Risk management
    164.308(a)(1)(ii)(C)|P|Sanction policy
    164.308(a)(1)(ii)(D)|T|Information system activity review
    164.308(a)(2)|P|Assigned security responsibility
    164.308(a)(3)(i)|T|Workforce security
    164.308(a)(3)(ii)(A)|T|Authorisation and supervision
    164.308(a)(3)(ii)(B)|T|Workforce clearance
    164.308(a)(3)(ii)(C)|D|Termination procedures
    164.308(a)(4)(i)|T|Information access management
    164.308(a)(4)(ii)(A)|T|Clearinghouse functions isolated
    164.308(a)(4)(ii)(B)|T|Access authorisation
    164.308(a)(4)(ii)(C)|T|Access establishment and modification
    164.308(a)(5)(i)|P|Security awareness and training
    164.308(a)(5)(ii)(A)|P|Security reminders
    164.308(a)(5)(ii)(B)|D|Protection from malicious software
    164.308(a)(5)(ii)(C)|T|Log-in monitoring
    164.308(a)(5)(ii)(D)|D|Password management
    164.308(a)(6)(i)|D|Security incident procedures
    164.308(a)(6)(ii)|D|Response and reporting
    164.308(a)(7)(i)|T|Contingency plan
    164.308(a)(7)(ii)(A)|T|Data backup plan
    164.308(a)(7)(ii)(B)|T|Disaster recovery plan
    164.308(a)(7)(ii)(C)|T|Emergency mode operation plan
    164.308(a)(7)(ii)(D)|P|Testing and revision
    164.308(a)(7)(ii)(E)|P|Criticality analysis
    164.308(a)(8)|D|Evaluation
    164.308(b)(1)|P|Business associate contracts
    164.308(b)(2)|P|Subcontractors of business associates
    164.308(b)(3)|P|Written contract
    164.310(a)(1)|P|Facility access
    164.310(a)(2)(i)|P|Contingency operations
    164.310(a)(2)(ii)|P|Facility security plan
    164.310(a)(2)(iii)|P|Access control and validation
    164.310(a)(2)(iv)|P|Maintenance records
    164.310(b)|P|Workstation use
    164.310(c)|P|Workstation security
    164.310(d)(1)|P|Device and media controls
    164.310(d)(2)(i)|P|Disposal
    164.310(d)(2)(ii)|P|Media reuse
    164.310(d)(2)(iii)|P|Accountability
    164.310(d)(2)(iv)|T|Data backup and storage
    164.312(a)(1)|T|Access control
    164.312(a)(2)(i)|T|Unique user identification
    164.312(a)(2)(ii)|T|Emergency access
    164.312(a)(2)(iii)|D|Automatic log-off
    164.312(a)(2)(iv)|T|Encryption and decryption
    164.312(b)|T|Audit controls
    164.312(c)(1)|T|Integrity
    164.312(c)(2)|T|Mechanism to authenticate health information
    164.312(d)|T|Person or entity authentication
    164.312(e)(1)|T|Transmission security
    164.312(e)(2)(i)|T|Integrity controls
    164.312(e)(2)(ii)|T|Encryption
    164.314(a)(1)|P|Business associate arrangements
    164.314(a)(2)(i)|P|Content of business associate contracts
    164.314(b)(1)|P|Group health plans
    164.314(b)(2)(i)|T|Safeguards of group health plans
    164.316(a)|P|Policies and procedures
    164.316(b)(1)|P|Documentation
    164.316(b)(2)(i)|T|Documentation kept six years
    164.316(b)(2)(ii)|P|Documentation available
    164.316(b)(2)(iii)|P|Documentation updated
    """
