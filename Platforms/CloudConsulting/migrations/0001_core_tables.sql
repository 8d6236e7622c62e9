-- What customers ask for, what they are sent, and what happened to both.

CREATE TABLE inquiries (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email       text        NOT NULL CHECK (position('@' IN email) > 1),
    company     text,
    services    text[]      NOT NULL DEFAULT '{}',
    message     text        NOT NULL,
    status      text        NOT NULL DEFAULT 'pending'
                            CHECK (status IN ('pending', 'processing', 'reviewed', 'responded', 'closed')),
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX inquiries_by_status ON inquiries (status, created_at DESC);
CREATE INDEX inquiries_by_email ON inquiries (lower(email));

CREATE TABLE reports (
    id           uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    inquiry_id   uuid        NOT NULL REFERENCES inquiries (id) ON DELETE CASCADE,
    title        text        NOT NULL,
    content      text,
    model        text        NOT NULL,
    status       text        NOT NULL DEFAULT 'draft'
                             CHECK (status IN ('draft', 'deferred', 'ready', 'sent', 'failed')),
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    -- A report that can be read has something to read.
    CHECK (content IS NOT NULL OR status IN ('draft', 'deferred', 'failed'))
);

CREATE INDEX reports_by_inquiry ON reports (inquiry_id, created_at DESC);

CREATE TABLE activities (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inquiry_id  uuid        REFERENCES inquiries (id) ON DELETE SET NULL,
    report_id   uuid        REFERENCES reports (id) ON DELETE SET NULL,
    actor       text        NOT NULL,
    action      text        NOT NULL,
    details     jsonb       NOT NULL DEFAULT '{}',
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX activities_by_inquiry ON activities (inquiry_id, created_at DESC);
CREATE INDEX activities_by_report ON activities (report_id);
