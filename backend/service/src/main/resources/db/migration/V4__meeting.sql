CREATE TABLE meeting (
    municipality_code text NOT NULL REFERENCES municipality (code),
    id                uuid        NOT NULL DEFAULT uuidv7(),
    kind              text        NOT NULL, -- code list MEETING_KIND
    theme             text,
    intent            text,                 -- the organiser's intent, for exchange meetings
    held_on           date        NOT NULL,
    starts_at         time,
    ends_at           time,
    place             text,
    online_url        text,
    purpose           text,                 -- 目的
    results           text,                 -- 結果・効果
    coordinator_note  text,                 -- SCより
    public_digest     text,
    next_on           date,
    status            text        NOT NULL DEFAULT 'DRAFT'
                      CHECK (status IN ('DRAFT', 'CONFIRMED', 'SHARED', 'PUBLISHED', 'CANCELLED')),
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK (ends_at > starts_at)
);
CREATE INDEX meeting_held_on ON meeting (municipality_code, held_on DESC, id DESC);

CREATE TABLE meeting_council (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    meeting_id        uuid    NOT NULL,
    council_id        uuid    NOT NULL,
    number            integer CHECK (number > 0),  -- 第93回
    position          integer NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality_code, meeting_id, council_id),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, council_id) REFERENCES council (municipality_code, id)
);
CREATE INDEX meeting_council_reverse ON meeting_council (municipality_code, council_id, meeting_id);

CREATE TABLE meeting_goal (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    meeting_id        uuid    NOT NULL,
    position          integer NOT NULL,
    text              text    NOT NULL,
    PRIMARY KEY (municipality_code, meeting_id, position),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE
);

CREATE TABLE agenda_item (
    municipality_code   text NOT NULL,
    id                  uuid        NOT NULL DEFAULT uuidv7(),
    meeting_id          uuid        NOT NULL,
    position            integer     NOT NULL,
    title               text        NOT NULL,
    said                text,
    follows_decision_id uuid,
    version             bigint      NOT NULL DEFAULT 0,
    created_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX agenda_item_meeting ON agenda_item (municipality_code, meeting_id, position, id);

CREATE TABLE decision (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    meeting_id        uuid        NOT NULL,
    agenda_item_id    uuid,
    text              text        NOT NULL,
    owner             text        NOT NULL, -- by capacity: 「区長（町屋）」, a council, a center
    owner_member_id   uuid,
    due_on            date,
    state             text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
    closed_on         date,
    outcome           text,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK ((state = 'OPEN') = (closed_on IS NULL)),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, agenda_item_id) REFERENCES agenda_item (municipality_code, id),
    FOREIGN KEY (municipality_code, owner_member_id) REFERENCES council_member (municipality_code, id)
);
CREATE INDEX decision_meeting ON decision (municipality_code, meeting_id, id);
CREATE INDEX decision_open ON decision (municipality_code, due_on, id) WHERE state = 'OPEN';
ALTER TABLE agenda_item ADD FOREIGN KEY (municipality_code, follows_decision_id) REFERENCES decision (municipality_code, id);

CREATE TABLE attendance (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    meeting_id        uuid        NOT NULL,
    member_id         uuid        NOT NULL,
    answer            text        CHECK (answer IN ('YES', 'NO')),
    answered_at       timestamptz,
    attended          boolean,
    PRIMARY KEY (municipality_code, meeting_id, member_id),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, member_id) REFERENCES council_member (municipality_code, id)
);

CREATE TABLE guest_group (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    meeting_id        uuid    NOT NULL,
    position          integer NOT NULL,
    label             text    NOT NULL,
    invited           integer CHECK (invited >= 0),
    attended          integer CHECK (attended >= 0),
    PRIMARY KEY (municipality_code, meeting_id, position),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE
);

CREATE TABLE attachment (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    meeting_id        uuid        NOT NULL,
    file_name         text        NOT NULL,
    media_type        text        NOT NULL,
    size              integer     NOT NULL,
    content           bytea       NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX attachment_meeting ON attachment (municipality_code, meeting_id, id);
