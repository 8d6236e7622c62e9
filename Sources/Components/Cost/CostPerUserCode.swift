/// The JavaScript of ``CostPerUser``.
enum CostPerUserCode {
    static let source = #"""
        const { CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } = require('@aws-sdk/client-cloudwatch');
        const { CostExplorerClient, GetCostAndUsageCommand } = require('@aws-sdk/client-cost-explorer');

        const DAY = 86400000;

        function yesterday(now) {
            const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
            return { start: new Date(end.getTime() - DAY), end: end };
        }

        async function cost(day) {
            const tag = JSON.parse(process.env.TAG);
            // Cost Explorer answers in one region for all.
            const found = await new CostExplorerClient({ region: 'us-east-1' }).send(new GetCostAndUsageCommand({
                TimePeriod: { Start: day.start.toISOString().slice(0, 10), End: day.end.toISOString().slice(0, 10) },
                Granularity: 'DAILY',
                Metrics: ['UnblendedCost'],
                Filter: tag === null ? undefined : { Tags: { Key: tag.Key, Values: [tag.Value] } }
            }));
            return found.ResultsByTime.reduce(function (sum, result) {
                return sum + Number(result.Total.UnblendedCost.Amount);
            }, 0);
        }

        async function users(client, day) {
            const metric = JSON.parse(process.env.USERS);
            const found = await client.send(new GetMetricDataCommand({
                StartTime: day.start,
                EndTime: day.end,
                MetricDataQueries: [{
                    Id: 'users',
                    MetricStat: {
                        Metric: { Namespace: metric.namespace, MetricName: metric.name, Dimensions: metric.dimensions },
                        Period: 86400,
                        Stat: metric.stat
                    }
                }]
            }));
            return found.MetricDataResults[0].Values.reduce(function (sum, value) { return sum + value; }, 0);
        }

        exports.handler = async function (event) {
            const day = yesterday(event && event.now ? new Date(event.now) : new Date());
            const client = new CloudWatchClient({});
            const spent = await cost(day);
            const active = await users(client, day);
            const dimensions = [{ Name: 'Platform', Value: process.env.PLATFORM }];
            const data = [
                { MetricName: 'Cost', Value: spent },
                { MetricName: 'ActiveUsers', Value: active }
            ];
            // Without users there is no cost for each of them, and zero would look like the best day of all.
            if (active > 0) {
                data.push({ MetricName: 'CostPerUser', Value: spent / active });
            }
            await client.send(new PutMetricDataCommand({
                Namespace: process.env.NAMESPACE,
                MetricData: data.map(function (entry) {
                    return Object.assign({ Dimensions: dimensions, Timestamp: day.start, Unit: 'None' }, entry);
                })
            }));
            return { cost: spent, users: active };
        };
        """#
}
