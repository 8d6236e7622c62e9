/// The JavaScript of ``AvailabilityReport``.
enum AvailabilityReportCode {
    static let source = #"""
        const { CloudWatchClient, GetMetricDataCommand } = require('@aws-sdk/client-cloudwatch');
        const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');
        const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns');

        function monthBefore(now) {
            const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
            const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
            return { start: start, end: end, name: start.toISOString().slice(0, 7) };
        }

        function query(id, metric) {
            return {
                Id: id,
                MetricStat: {
                    Metric: { Namespace: metric.namespace, MetricName: metric.name, Dimensions: metric.dimensions },
                    Period: 3600,
                    Stat: 'Sum'
                }
            };
        }

        async function sums(month) {
            const client = new CloudWatchClient({});
            const found = { failed: 0, total: 0 };
            let token;
            do {
                const page = await client.send(new GetMetricDataCommand({
                    StartTime: month.start,
                    EndTime: month.end,
                    NextToken: token,
                    MetricDataQueries: [
                        query('failed', JSON.parse(process.env.FAILED)),
                        query('total', JSON.parse(process.env.TOTAL))
                    ]
                }));
                page.MetricDataResults.forEach(function (result) {
                    result.Values.forEach(function (value) {
                        found[result.Id] += value;
                    });
                });
                token = page.NextToken;
            } while (token);
            return found;
        }

        function report(month, counted, goal) {
            const budget = counted.total * (100 - goal) / 100;
            const availability = counted.total === 0 ? null : 100 * (1 - counted.failed / counted.total);
            return {
                name: process.env.NAME,
                month: month.name,
                goal: goal,
                requests: counted.total,
                failed: counted.failed,
                availability: availability,
                met: availability === null ? null : availability >= goal,
                budget: budget,
                budgetLeft: budget - counted.failed
            };
        }

        function text(result) {
            if (result.availability === null) {
                return result.name + ' had no requests in ' + result.month + '.';
            }
            return result.name + ' was available to ' + result.availability.toFixed(4) + ' % of requests in '
                + result.month + '; the goal of ' + result.goal + ' % was ' + (result.met ? 'met' : 'missed') + '. '
                + result.failed + ' of ' + result.requests + ' requests failed; ' + Math.round(result.budgetLeft)
                + ' of the error budget of ' + Math.round(result.budget) + ' are left.';
        }

        exports.handler = async function (event) {
            const now = event && event.now ? new Date(event.now) : new Date();
            const month = monthBefore(now);
            const result = report(month, await sums(month), Number(process.env.GOAL));
            await new S3Client({}).send(new PutObjectCommand({
                Bucket: process.env.BUCKET,
                Key: 'availability/' + month.name + '.json',
                Body: JSON.stringify(result, null, 2),
                ContentType: 'application/json'
            }));
            await new SNSClient({}).send(new PublishCommand({
                TopicArn: process.env.TOPIC,
                Subject: ('Availability ' + month.name).slice(0, 100),
                Message: text(result)
            }));
            return result;
        };
        """#
}
