-- A person holds personal data and nothing else does; an account is a login; neither is a council member.

CREATE TABLE person (
    municipality_code text NOT NULL REFERENCES municipality (code),
    id                uuid        NOT NULL DEFAULT uuidv7(),
    name              text,
    kana              text,
    phone             text,
    email             text,
    consent_on        date,
    erased_at         timestamptz,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id)
);

CREATE TABLE account (
    municipality_code text NOT NULL REFERENCES municipality (code),
    id                uuid        NOT NULL DEFAULT uuidv7(),
    username          text        NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    subject           text        UNIQUE,
    label             text        NOT NULL, -- what colleagues call this login: 「八幡センター 窓口」, never a private name
    role              text        NOT NULL CHECK (role IN ('CITY', 'ANSHIN_CENTER', 'RESIDENT')),
    person_id         uuid,
    status            text        NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DISABLED')),
    -- Whether Keycloak is known to hold what this row says.
    provisioning      text        NOT NULL DEFAULT 'PENDING' CHECK (provisioning IN ('PENDING', 'DONE')),
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id)
);
CREATE INDEX account_pending ON account (municipality_code, id) WHERE provisioning = 'PENDING';
CREATE INDEX account_person ON account (municipality_code, person_id);

CREATE TABLE account_center (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    account_id        uuid    NOT NULL,
    center_id         uuid    NOT NULL,
    PRIMARY KEY (municipality_code, account_id, center_id),
    FOREIGN KEY (municipality_code, account_id) REFERENCES account (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, center_id) REFERENCES anshin_center (municipality_code, id)
);

-- The first answer to a create, kept so that a phone that asks twice makes one row.
CREATE TABLE idempotency_key (
    municipality_code text NOT NULL,
    subject           text        NOT NULL,
    key               text        NOT NULL,
    fingerprint       bytea       NOT NULL, -- SHA-256 of operation and body
    location          text,
    etag              text,
    body              text,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, subject, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
