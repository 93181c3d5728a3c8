CREATE TABLE calendar_feed (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    account_id        uuid        NOT NULL,
    token_hash        bytea       NOT NULL, -- SHA-256; the address itself is shown once
    created_at        timestamptz NOT NULL DEFAULT now(),
    revoked_at        timestamptz,
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, token_hash),
    FOREIGN KEY (municipality_code, account_id) REFERENCES account (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX calendar_feed_account ON calendar_feed (municipality_code, account_id);
