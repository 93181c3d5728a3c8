CREATE TABLE council (
    municipality_code   text NOT NULL REFERENCES municipality (code),
    id                  uuid        NOT NULL DEFAULT uuidv7(),
    name                text        NOT NULL,
    brand               text,
    aliases             text[]      NOT NULL DEFAULT '{}',
    layer               text        NOT NULL, -- a label, never a rank: '0', '1', '1.5', '2'
    area_id             uuid        NOT NULL,
    founded_fiscal_year integer     CHECK (founded_fiscal_year BETWEEN 2000 AND 2200),
    meeting_rule        text,                 -- the original Japanese wording; rules are read from it
    meeting_place       text,
    status              text        NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('FORMING', 'ACTIVE', 'PAUSED', 'CLOSED')),
    closed_on           date,
    version             bigint      NOT NULL DEFAULT 0,
    created_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, name),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id)
);

CREATE TABLE council_center (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    council_id        uuid    NOT NULL,
    center_id         uuid    NOT NULL,
    PRIMARY KEY (municipality_code, council_id, center_id),
    FOREIGN KEY (municipality_code, council_id) REFERENCES council (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, center_id) REFERENCES anshin_center (municipality_code, id)
);
CREATE INDEX council_center_reverse ON council_center (municipality_code, center_id, council_id);

CREATE TABLE council_vision (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    council_id        uuid        NOT NULL,
    text              text        NOT NULL,
    decided_on        date        NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, council_id, decided_on),
    FOREIGN KEY (municipality_code, council_id) REFERENCES council (municipality_code, id)
);

CREATE TABLE council_lineage (
    municipality_code text NOT NULL,
    id                uuid    NOT NULL DEFAULT uuidv7(),
    council_id        uuid    NOT NULL,
    relation          text    NOT NULL CHECK (relation IN ('SPLIT_FROM', 'MERGED_INTO')),
    other_id          uuid    NOT NULL,
    happened_on       date    NOT NULL,
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, council_id, relation, other_id),
    CHECK (council_id <> other_id),
    FOREIGN KEY (municipality_code, council_id) REFERENCES council (municipality_code, id),
    FOREIGN KEY (municipality_code, other_id) REFERENCES council (municipality_code, id)
);
CREATE INDEX council_lineage_reverse ON council_lineage (municipality_code, other_id);

CREATE TABLE council_member (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    council_id        uuid        NOT NULL,
    person_id         uuid,
    capacity          text        NOT NULL, -- 区長, 民生委員 …
    locality          text,                 -- 町屋: shown as 区長（町屋）
    kind              text        NOT NULL CHECK (kind IN ('LOCAL_ACTOR', 'CONNECTOR', 'SUPPORT_ACTOR')),
    core              boolean     NOT NULL DEFAULT false,
    term_from         date        NOT NULL,
    term_to           date,
    successor_id      uuid,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK (term_to >= term_from),
    FOREIGN KEY (municipality_code, council_id) REFERENCES council (municipality_code, id),
    FOREIGN KEY (municipality_code, person_id) REFERENCES person (municipality_code, id),
    FOREIGN KEY (municipality_code, successor_id) REFERENCES council_member (municipality_code, id)
);
CREATE INDEX council_member_council ON council_member (municipality_code, council_id, id);
CREATE INDEX council_member_person ON council_member (municipality_code, person_id) WHERE person_id IS NOT NULL;
