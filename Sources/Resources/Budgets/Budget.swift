// Generated from the schema of AWS::Budgets::Budget by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Budgets {
    /// `AWS::Budgets::Budget`
    public struct Budget: Resource {
        public static let resourceType = ResourceType("AWS::Budgets::Budget", tags: .list("ResourceTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - budget: `Budget`; may replace the resource when changed.
        ///   - notificationsWithSubscribers: `NotificationsWithSubscribers`; replaces the resource when changed.
        ///   - resourceTags: `ResourceTags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            budget: BudgetData,
            notificationsWithSubscribers: [NotificationWithSubscribers]? = nil,
            resourceTags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Budget", budget)
            node.set("NotificationsWithSubscribers", notificationsWithSubscribers)
            node.set("ResourceTags", resourceTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Budgets.Budget {
    /// `AutoAdjustData`
    public struct AutoAdjustData: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoAdjustType: `AutoAdjustType`.
        ///   - historicalOptions: `HistoricalOptions`.
        public init(autoAdjustType: StringValue, historicalOptions: HistoricalOptions? = nil) {
            var bag = PropertyBag()
            bag.set("AutoAdjustType", autoAdjustType)
            bag.set("HistoricalOptions", historicalOptions)
            property = bag.property
        }
    }

    /// `BudgetData`
    public struct BudgetData: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoAdjustData: `AutoAdjustData`.
        ///   - billingViewArn: `BillingViewArn`.
        ///   - budgetLimit: `BudgetLimit`.
        ///   - budgetName: `BudgetName`; replaces the resource when changed.
        ///   - budgetType: `BudgetType`.
        ///   - costFilters: `CostFilters`.
        ///   - costTypes: `CostTypes`.
        ///   - filterExpression: `FilterExpression`.
        ///   - metrics: `Metrics`.
        ///   - plannedBudgetLimits: `PlannedBudgetLimits`.
        ///   - timePeriod: `TimePeriod`.
        ///   - timeUnit: `TimeUnit`.
        public init(
            autoAdjustData: AutoAdjustData? = nil,
            billingViewArn: StringValue? = nil,
            budgetLimit: Spend? = nil,
            budgetName: StringValue? = nil,
            budgetType: StringValue,
            costFilters: JSONValue? = nil,
            costTypes: CostTypes? = nil,
            filterExpression: Expression? = nil,
            metrics: [StringValue]? = nil,
            plannedBudgetLimits: JSONValue? = nil,
            timePeriod: TimePeriod? = nil,
            timeUnit: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AutoAdjustData", autoAdjustData)
            bag.set("BillingViewArn", billingViewArn)
            bag.set("BudgetLimit", budgetLimit)
            bag.set("BudgetName", budgetName)
            bag.set("BudgetType", budgetType)
            bag.set("CostFilters", costFilters)
            bag.set("CostTypes", costTypes)
            bag.set("FilterExpression", filterExpression)
            bag.set("Metrics", metrics)
            bag.set("PlannedBudgetLimits", plannedBudgetLimits)
            bag.set("TimePeriod", timePeriod)
            bag.set("TimeUnit", timeUnit)
            property = bag.property
        }
    }

    /// `CostCategoryValues`
    public struct CostCategoryValues: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: StringValue? = nil,
            matchOptions: [StringValue]? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("MatchOptions", matchOptions)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `CostTypes`
    public struct CostTypes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - includeCredit: `IncludeCredit`.
        ///   - includeDiscount: `IncludeDiscount`.
        ///   - includeOtherSubscription: `IncludeOtherSubscription`.
        ///   - includeRecurring: `IncludeRecurring`.
        ///   - includeRefund: `IncludeRefund`.
        ///   - includeSubscription: `IncludeSubscription`.
        ///   - includeSupport: `IncludeSupport`.
        ///   - includeTax: `IncludeTax`.
        ///   - includeUpfront: `IncludeUpfront`.
        ///   - useAmortized: `UseAmortized`.
        ///   - useBlended: `UseBlended`.
        public init(
            includeCredit: BoolValue? = nil,
            includeDiscount: BoolValue? = nil,
            includeOtherSubscription: BoolValue? = nil,
            includeRecurring: BoolValue? = nil,
            includeRefund: BoolValue? = nil,
            includeSubscription: BoolValue? = nil,
            includeSupport: BoolValue? = nil,
            includeTax: BoolValue? = nil,
            includeUpfront: BoolValue? = nil,
            useAmortized: BoolValue? = nil,
            useBlended: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IncludeCredit", includeCredit)
            bag.set("IncludeDiscount", includeDiscount)
            bag.set("IncludeOtherSubscription", includeOtherSubscription)
            bag.set("IncludeRecurring", includeRecurring)
            bag.set("IncludeRefund", includeRefund)
            bag.set("IncludeSubscription", includeSubscription)
            bag.set("IncludeSupport", includeSupport)
            bag.set("IncludeTax", includeTax)
            bag.set("IncludeUpfront", includeUpfront)
            bag.set("UseAmortized", useAmortized)
            bag.set("UseBlended", useBlended)
            property = bag.property
        }
    }

    /// `Expression`
    public struct Expression: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - and: `And`.
        ///   - costCategories: `CostCategories`.
        ///   - dimensions: `Dimensions`.
        ///   - not: `Not`.
        ///   - or: `Or`.
        ///   - tags: `Tags`.
        public init(
            and: [Expression]? = nil,
            costCategories: CostCategoryValues? = nil,
            dimensions: ExpressionDimensionValues? = nil,
            not: Expression? = nil,
            or: [Expression]? = nil,
            tags: TagValues? = nil
        ) {
            var bag = PropertyBag()
            bag.set("And", and)
            bag.set("CostCategories", costCategories)
            bag.set("Dimensions", dimensions)
            bag.set("Not", not)
            bag.set("Or", or)
            bag.set("Tags", tags)
            property = bag.property
        }
    }

    /// `ExpressionDimensionValues`
    public struct ExpressionDimensionValues: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: StringValue? = nil,
            matchOptions: [StringValue]? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("MatchOptions", matchOptions)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `HistoricalOptions`
    public struct HistoricalOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - budgetAdjustmentPeriod: `BudgetAdjustmentPeriod`.
        public init(budgetAdjustmentPeriod: IntValue) {
            var bag = PropertyBag()
            bag.set("BudgetAdjustmentPeriod", budgetAdjustmentPeriod)
            property = bag.property
        }
    }

    /// `Notification`
    public struct Notification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`; replaces the resource when changed.
        ///   - notificationType: `NotificationType`; replaces the resource when changed.
        ///   - threshold: `Threshold`; replaces the resource when changed; 0.1 to 1000000000.
        ///   - thresholdType: `ThresholdType`; replaces the resource when changed.
        public init(
            comparisonOperator: StringValue,
            notificationType: StringValue,
            threshold: DoubleValue,
            thresholdType: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ComparisonOperator", comparisonOperator)
            bag.set("NotificationType", notificationType)
            bag.set("Threshold", threshold)
            bag.set("ThresholdType", thresholdType)
            property = bag.property
        }
    }

    /// `NotificationWithSubscribers`
    public struct NotificationWithSubscribers: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - notification: `Notification`; replaces the resource when changed.
        ///   - subscribers: `Subscribers`; replaces the resource when changed.
        public init(notification: Notification, subscribers: [Subscriber]) {
            var bag = PropertyBag()
            bag.set("Notification", notification)
            bag.set("Subscribers", subscribers)
            property = bag.property
        }
    }

    /// `Spend`
    public struct Spend: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - amount: `Amount`.
        ///   - unit: `Unit`.
        public init(amount: DoubleValue, unit: StringValue) {
            var bag = PropertyBag()
            bag.set("Amount", amount)
            bag.set("Unit", unit)
            property = bag.property
        }
    }

    /// `Subscriber`
    public struct Subscriber: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - address: `Address`; replaces the resource when changed.
        ///   - subscriptionType: `SubscriptionType`; replaces the resource when changed.
        public init(address: StringValue, subscriptionType: StringValue) {
            var bag = PropertyBag()
            bag.set("Address", address)
            bag.set("SubscriptionType", subscriptionType)
            property = bag.property
        }
    }

    /// `TagValues`
    public struct TagValues: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - matchOptions: `MatchOptions`.
        ///   - values: `Values`.
        public init(
            key: StringValue? = nil,
            matchOptions: [StringValue]? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("MatchOptions", matchOptions)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `TimePeriod`
    public struct TimePeriod: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - end: `End`.
        ///   - start: `Start`.
        public init(end: StringValue? = nil, start: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("End", end)
            bag.set("Start", start)
            property = bag.property
        }
    }
}
