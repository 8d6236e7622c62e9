/// The JavaScript of ``ModelRetries``.
///
/// Errors of a question itself are answered with their message at once: asking again would not help. All others go back
/// into the queue, whose redrive policy counts the attempts.
enum ModelRetriesCode {
    static let source = #"""
        const { BedrockRuntimeClient, ConverseCommand } = require('@aws-sdk/client-bedrock-runtime');
        const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');

        const fallback = JSON.parse(process.env.FALLBACK);
        // The client's own attempts would multiply with these.
        const model = new BedrockRuntimeClient({ region: process.env.MODEL_REGION, maxAttempts: 1 });
        const store = new S3Client({});
        const FINAL = ['AccessDeniedException', 'ValidationException'];
        let failures = 0;
        let pausedUntil = 0;

        const wait = function (seconds) {
            return new Promise(function (done) { setTimeout(done, seconds * 1000); });
        };

        function nameOf(error) {
            return error.name === 'AbortError' || error.name === 'TimeoutError' ? 'ModelTimeoutException' : error.name;
        }

        async function attempt(prompt) {
            const answer = await model.send(
                new ConverseCommand({
                    modelId: process.env.MODEL, messages: [{ role: 'user', content: [{ text: prompt }] }]
                }),
                { abortSignal: AbortSignal.timeout(fallback.timeoutSeconds * 1000) });
            return answer.output.message.content.map(function (part) { return part.text; }).join('');
        }

        async function ask(prompt) {
            if (Date.now() < pausedUntil) {
                return { error: 'ServiceUnavailableException' };
            }
            for (let count = 1; ; count += 1) {
                try {
                    const text = await attempt(prompt);
                    failures = 0;
                    return { text: text };
                } catch (error) {
                    const name = nameOf(error);
                    if (FINAL.includes(name)) {
                        return { error: name, final: true };
                    }
                    failures += 1;
                    if (failures >= fallback.failuresBeforePause) {
                        pausedUntil = Date.now() + fallback.pauseSeconds * 1000;
                        failures = 0;
                        return { error: name };
                    }
                    if (count >= fallback.attempts) {
                        return { error: name };
                    }
                    await wait(fallback.firstDelaySeconds * 2 ** (count - 1) * (0.5 + Math.random() / 2));
                }
            }
        }

        async function keep(id, result) {
            const message = result.error === undefined
                ? undefined : (fallback.messages[result.error] || fallback.messages.default);
            await store.send(new PutObjectCommand({
                Bucket: process.env.BUCKET, Key: 'reports/' + encodeURIComponent(id) + '.json',
                ContentType: 'application/json',
                Body: JSON.stringify({ id: id, text: result.text, message: message })
            }));
        }

        function count(name) {
            console.log(JSON.stringify({
                _aws: { Timestamp: Date.now(), CloudWatchMetrics: [{
                    Namespace: process.env.NAMESPACE, Dimensions: [[]], Metrics: [{ Name: 'Fallbacks', Unit: 'Count' }]
                }] },
                Fallbacks: 1, error: name
            }));
        }

        exports.handler = async function (event) {
            const failed = [];
            for (const record of event.Records) {
                const question = JSON.parse(record.body);
                const result = await ask(question.prompt);
                await keep(question.id, result);
                if (result.error !== undefined) {
                    count(result.error);
                    if (!result.final) {
                        failed.push({ itemIdentifier: record.messageId });
                    }
                }
            }
            return { batchItemFailures: failed };
        };
        """#
}
