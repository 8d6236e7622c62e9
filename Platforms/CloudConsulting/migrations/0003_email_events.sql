-- What became of mail, as SES tells it through the webhook.

CREATE TABLE email_events (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id   text        NOT NULL,
    event        text        NOT NULL
                             CHECK (event IN ('Send', 'Delivery', 'Bounce', 'Complaint', 'Reject', 'DeliveryDelay',
                                              'Rendering Failure')),
    recipient    text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    details      jsonb       NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT now(),
    -- SNS may deliver a message more than once.
    UNIQUE (message_id, event, recipient, occurred_at)
);

CREATE INDEX email_events_by_recipient ON email_events (lower(recipient), occurred_at DESC);

-- One row a recipient of an event of SES, as it is published; how many of them were new. The webhook calls it.
CREATE FUNCTION record_email_event(message jsonb) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    kind      text  := coalesce(message ->> 'eventType', message ->> 'notificationType');
    detail    jsonb := CASE kind
        WHEN 'Send'              THEN message -> 'send'
        WHEN 'Delivery'          THEN message -> 'delivery'
        WHEN 'Bounce'            THEN message -> 'bounce'
        WHEN 'Complaint'         THEN message -> 'complaint'
        WHEN 'Reject'            THEN message -> 'reject'
        WHEN 'DeliveryDelay'     THEN message -> 'deliveryDelay'
        WHEN 'Rendering Failure' THEN message -> 'failure'
    END;
    added     integer;
BEGIN
    IF kind IS NULL OR message #>> '{mail,messageId}' IS NULL THEN
        RAISE EXCEPTION 'This is no event of SES' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO email_events (message_id, event, recipient, occurred_at, details)
    SELECT message #>> '{mail,messageId}', kind, recipient,
           coalesce(detail ->> 'timestamp', message #>> '{mail,timestamp}')::timestamptz, coalesce(detail, '{}')
    FROM (
        SELECT DISTINCT coalesce(item ->> 'emailAddress', item #>> '{}') AS recipient
        FROM jsonb_array_elements(
            coalesce(
                detail -> 'bouncedRecipients', detail -> 'complainedRecipients', detail -> 'delayedRecipients',
                detail -> 'recipients', message #> '{mail,destination}')) AS item
    ) AS recipients
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END
$$;
