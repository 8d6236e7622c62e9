/// Questions and best practices of the pillars security and reliability of the AWS Well-Architected Framework:
/// `id|where it shows|title`.
let wellArchitectedControlsA: StaticString = """
    SEC01|D|Operate the workload securely
    SEC01-BP01|D|Workloads apart by account
    SEC01-BP02|D|Root user secured
    SEC01-BP03|P|Control objectives known
    SEC01-BP04|P|Threats and advice followed
    SEC01-BP05|P|Less security work to manage
    SEC01-BP06|T|Standard controls deployed automatically
    SEC01-BP07|P|Threat model
    SEC01-BP08|P|New security features taken up
    SEC02|T|Authentication of people and machines
    SEC02-BP01|T|Strong sign-in
    SEC02-BP02|T|Temporary credentials
    SEC02-BP03|T|Secrets stored safely
    SEC02-BP04|D|One identity provider
    SEC02-BP05|T|Credentials audited and rotated
    SEC02-BP06|T|Groups and attributes
    SEC03|T|Permissions of people and machines
    SEC03-BP01|P|Access requirements
    SEC03-BP02|T|Least privilege
    SEC03-BP03|P|Emergency access
    SEC03-BP04|D|Permissions reduced over time
    SEC03-BP05|T|Permission guardrails
    SEC03-BP06|D|Access over the life cycle
    SEC03-BP07|T|Public and cross-account access
    SEC03-BP08|T|Sharing inside the organisation
    SEC03-BP09|T|Sharing with third parties
    SEC04|T|Detection of security events
    SEC04-BP01|T|Service and application logs
    SEC04-BP02|T|Logs in one place
    SEC04-BP03|T|Alerts correlated and enriched
    SEC04-BP04|T|Remediation of what is not compliant
    SEC05|T|Protection of networks
    SEC05-BP01|T|Network layers
    SEC05-BP02|T|Traffic within the layers
    SEC05-BP03|T|Inspection of traffic
    SEC05-BP04|T|Automated network protection
    SEC06|T|Protection of compute
    SEC06-BP01|T|Vulnerability management
    SEC06-BP02|T|Hardened images
    SEC06-BP03|T|Less manual and interactive access
    SEC06-BP04|T|Software integrity
    SEC06-BP05|T|Automated compute protection
    SEC06-BP06|T|Automated compute protection, by its older number
    SEC07|T|Classification of data
    SEC07-BP01|P|Classification scheme
    SEC07-BP02|T|Controls by sensitivity
    SEC07-BP03|D|Automated identification
    SEC07-BP04|T|Life cycle of data
    SEC08|T|Protection of data at rest
    SEC08-BP01|T|Keys
    SEC08-BP02|T|Encryption at rest
    SEC08-BP03|T|Automated protection at rest
    SEC08-BP04|T|Access to data at rest
    SEC08-BP05|T|People kept away from data, by its older number
    SEC09|T|Protection of data in transit
    SEC09-BP01|T|Keys and certificates
    SEC09-BP02|T|Encryption in transit
    SEC09-BP03|T|Authenticated connections
    SEC09-BP04|T|Authenticated connections, by its older number
    SEC10|P|Incident response
    SEC10-BP01|P|People and outside help
    SEC10-BP02|P|Incident plans
    SEC10-BP03|T|Forensic capability
    SEC10-BP04|P|Playbooks
    SEC10-BP05|T|Access prepared
    SEC10-BP06|D|Tools deployed
    SEC10-BP07|P|Simulations
    SEC10-BP08|P|Learning from incidents
    SEC11|P|Security of applications
    SEC11-BP01|P|Training
    SEC11-BP02|D|Automated tests
    SEC11-BP03|D|Penetration tests
    SEC11-BP04|P|Code reviews
    SEC11-BP05|T|Central services for packages
    SEC11-BP06|T|Software deployed by programs
    SEC11-BP07|T|Pipelines assessed
    SEC11-BP08|P|Ownership of security in teams
    REL01|D|Quotas and constraints
    REL01-BP01|P|Quotas known
    REL01-BP02|D|Quotas across accounts and regions
    REL01-BP03|P|Fixed quotas in the architecture
    REL01-BP04|T|Quotas watched
    REL01-BP05|D|Quotas managed automatically
    REL01-BP06|D|Room in quotas for failover
    REL02|T|Network topology
    REL02-BP01|T|Public endpoints highly available
    REL02-BP02|T|Redundant links to private networks
    REL02-BP03|T|Room in subnets
    REL02-BP04|T|Hub and spoke instead of mesh
    REL02-BP05|T|Address ranges do not overlap
    REL03|P|Service architecture
    REL03-BP01|P|Segmentation of the workload
    REL03-BP02|P|Services around domains
    REL03-BP03|P|Service contracts
    REL04|T|Interactions that prevent failure
    REL04-BP01|P|Kind of distributed system
    REL04-BP02|T|Loose coupling
    REL04-BP03|D|Constant work
    REL04-BP04|T|Mutations are idempotent
    REL05|T|Interactions that withstand failure
    REL05-BP01|D|Graceful degradation
    REL05-BP02|T|Throttled requests
    REL05-BP03|T|Bounded retries
    REL05-BP04|T|Fail fast and bounded queues
    REL05-BP05|T|Client timeouts
    REL05-BP06|T|No state where possible
    REL05-BP07|D|Emergency levers
    REL06|T|Monitoring of resources
    REL06-BP01|T|All components monitored
    REL06-BP02|T|Metrics defined and aggregated
    REL06-BP03|T|Notifications
    REL06-BP04|T|Automated responses
    REL06-BP05|T|Analysis of logs
    REL06-BP06|P|Monitoring reviewed
    REL06-BP07|T|Tracing of requests
    REL07|T|Adapting to demand
    REL07-BP01|T|Automated scaling
    REL07-BP02|T|Resources on impairment
    REL07-BP03|T|Resources on demand
    REL07-BP04|D|Load tests
    REL08|T|Change
    REL08-BP01|P|Runbooks for deployments
    REL08-BP02|D|Functional tests in deployments
    REL08-BP03|D|Resilience tests in deployments
    REL08-BP04|T|Immutable infrastructure
    REL08-BP05|T|Automated deployments
    REL09|T|Backups
    REL09-BP01|T|Data that needs it backed up
    REL09-BP02|T|Backups secured and encrypted
    REL09-BP03|T|Automatic backups
    REL09-BP04|D|Recovery of data tested
    REL10|T|Fault isolation
    REL10-BP01|T|Several locations
    REL10-BP02|T|Recovery of what stays in one location
    REL10-BP03|T|Bulkheads
    REL11|T|Withstanding component failure
    REL11-BP01|T|Failures detected
    REL11-BP02|T|Failover to healthy resources
    REL11-BP03|T|Healing on all layers
    REL11-BP04|D|Data plane in recovery
    REL11-BP05|T|Static stability
    REL11-BP06|T|Notice of availability events
    REL11-BP07|P|Architecture for availability targets
    REL12|D|Tests of reliability
    REL12-BP01|P|Playbooks for failures
    REL12-BP02|P|Analysis after incidents
    REL12-BP03|D|Tests of scaling and performance
    REL12-BP04|T|Chaos engineering
    REL12-BP05|P|Game days
    REL12-BP06|P|Game days, by their older number
    REL13|T|Disaster recovery
    REL13-BP01|P|Objectives for downtime and data loss
    REL13-BP02|T|Recovery strategy
    REL13-BP03|D|Recovery tested
    REL13-BP04|T|Drift at the recovery site
    REL13-BP05|T|Automated recovery
    """

/// Questions and best practices of the pillars operational excellence, performance, cost and sustainability.
let wellArchitectedControlsB: StaticString = """
    OPS01|P|Priorities
    OPS02|T|Organisation around outcomes
    OPS02-BP01|T|Resources have owners
    OPS03|P|Culture
    OPS04|T|Observability
    OPS04-BP01|P|Key performance indicators
    OPS04-BP02|T|Application telemetry
    OPS04-BP03|T|User experience telemetry
    OPS04-BP04|T|Dependency telemetry
    OPS04-BP05|T|Distributed tracing
    OPS05|T|Flow from change to production
    OPS05-BP01|D|Version control
    OPS05-BP02|D|Changes tested
    OPS05-BP03|T|Configuration management
    OPS05-BP04|T|Build and deployment systems
    OPS05-BP05|T|Patch management
    OPS05-BP06|P|Design standards
    OPS05-BP07|P|Code quality
    OPS05-BP08|T|Several environments
    OPS05-BP09|P|Small, reversible changes
    OPS05-BP10|T|Automated integration and deployment
    OPS06|T|Deployment risk
    OPS06-BP01|T|Plan for failed changes
    OPS06-BP02|T|Deployments tested
    OPS06-BP03|T|Safe deployment strategies
    OPS06-BP04|T|Automated tests and rollback
    OPS07|P|Readiness
    OPS08|T|Workload health
    OPS08-BP01|T|Metrics analysed
    OPS08-BP02|T|Logs analysed
    OPS08-BP03|T|Traces analysed
    OPS08-BP04|T|Alerts that can be acted on
    OPS08-BP05|T|Dashboards
    OPS09|P|Health of operations
    OPS10|T|Response to events
    OPS10-BP01|P|Process for events
    OPS10-BP02|P|Process for each alert
    OPS10-BP03|P|Events by priority
    OPS10-BP04|P|Escalation paths
    OPS10-BP05|P|Communication with customers
    OPS10-BP06|T|Status dashboards
    OPS10-BP07|T|Automated responses
    OPS11|P|Improvement of operations
    PERF01|P|Choice of architecture
    PERF02|T|Compute
    PERF02-BP01|T|Best compute options
    PERF02-BP02|T|Configuration of compute
    PERF02-BP03|T|Compute metrics
    PERF02-BP04|T|Compute configured and sized right
    PERF02-BP05|T|Compute scales
    PERF02-BP06|T|Accelerators
    PERF03|T|Data
    PERF03-BP01|T|Purpose-built data stores
    PERF03-BP02|T|Configuration of data stores
    PERF03-BP03|T|Data store metrics
    PERF03-BP04|T|Queries improved
    PERF03-BP05|T|Caches
    PERF04|T|Networks
    PERF04-BP01|P|Impact of networking
    PERF04-BP02|T|Network features
    PERF04-BP03|T|Dedicated connections and VPN
    PERF04-BP04|T|Load balancing
    PERF04-BP05|T|Network protocols
    PERF04-BP06|T|Location by need
    PERF04-BP07|T|Configuration by metrics
    PERF05|P|Process and culture
    COST01|D|Financial management
    COST02|T|Governance of use
    COST02-BP01|P|Policies
    COST02-BP02|T|Goals and targets
    COST02-BP03|D|Account structure
    COST02-BP04|D|Groups and roles
    COST02-BP05|T|Cost controls
    COST02-BP06|D|Life cycle of projects
    COST03|T|Cost and use monitored
    COST03-BP01|D|Detailed sources
    COST03-BP02|T|Organisation information on cost
    COST03-BP03|T|Cost categories
    COST03-BP04|P|Metrics of the organisation
    COST03-BP05|D|Billing tools
    COST03-BP06|D|Cost by workload
    COST04|T|Decommissioning
    COST04-BP01|T|Resources tracked
    COST04-BP02|P|Decommissioning process
    COST04-BP03|D|Resources decommissioned
    COST04-BP04|T|Decommissioned automatically
    COST04-BP05|T|Retention of data
    COST05|P|Choice of services by cost
    COST06|T|Type, size and number
    COST06-BP01|P|Cost models
    COST06-BP02|T|Choice by data
    COST06-BP03|T|Choice by metrics
    COST06-BP04|T|Shared resources
    COST07|D|Pricing models
    COST08|T|Data transfer
    COST08-BP01|P|Model of data transfer
    COST08-BP02|T|Components chosen for transfer cost
    COST08-BP03|T|Services that reduce transfer cost
    COST09|T|Demand and supply
    COST09-BP01|D|Demand analysed
    COST09-BP02|T|Buffer or throttle
    COST09-BP03|T|Dynamic supply
    COST10|P|New services evaluated
    COST11|P|Cost of effort
    SUS01|T|Regions
    SUS02|T|Alignment to demand
    SUS02-BP01|T|Dynamic scaling
    SUS02-BP02|P|Service levels and sustainability
    SUS02-BP03|T|Unused assets
    SUS02-BP04|T|Placement by network need
    SUS02-BP05|P|Resources of team members
    SUS02-BP06|T|Buffers and throttles
    SUS03|P|Software and architecture
    SUS04|T|Data
    SUS04-BP01|P|Classification of data
    SUS04-BP02|T|Storage by access pattern
    SUS04-BP03|T|Life cycle of data sets
    SUS04-BP04|T|Elastic storage
    SUS04-BP05|T|Redundant data removed
    SUS04-BP06|T|Shared file systems
    SUS04-BP07|T|Less data moved
    SUS04-BP08|T|Backups where hard to recreate
    SUS05|T|Hardware and services
    SUS05-BP01|T|Least hardware
    SUS05-BP02|T|Instance types with least impact
    SUS05-BP03|T|Managed services
    SUS05-BP04|T|Accelerators
    SUS06|P|Process and culture
    """
