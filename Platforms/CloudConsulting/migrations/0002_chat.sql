-- Conversations of visitors with consultants and the model.

CREATE TABLE chat_sessions (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    inquiry_id  uuid        REFERENCES inquiries (id) ON DELETE SET NULL,
    user_id     text        NOT NULL,
    status      text        NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'expired')),
    context     jsonb       NOT NULL DEFAULT '{}',
    created_at  timestamptz NOT NULL DEFAULT now(),
    expires_at  timestamptz NOT NULL DEFAULT now() + interval '24 hours',
    CHECK (expires_at > created_at)
);

CREATE INDEX chat_sessions_by_user ON chat_sessions (user_id, created_at DESC);
CREATE INDEX chat_sessions_by_inquiry ON chat_sessions (inquiry_id);
CREATE INDEX chat_sessions_active ON chat_sessions (expires_at) WHERE status = 'active';

CREATE TABLE chat_messages (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id  uuid        NOT NULL REFERENCES chat_sessions (id) ON DELETE CASCADE,
    sender      text        NOT NULL CHECK (sender IN ('user', 'assistant', 'consultant', 'system')),
    content     text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX chat_messages_by_session ON chat_messages (session_id, id);
