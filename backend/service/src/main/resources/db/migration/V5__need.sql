CREATE TABLE voice (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    category          text        NOT NULL, -- code list VOICE_CATEGORY
    area_id           uuid        NOT NULL,
    place             text,
    heard_on          date        NOT NULL,
    text              text        NOT NULL, -- as heard; may hold personal data until reviewed
    writer_id         uuid        NOT NULL,
    status            text        NOT NULL DEFAULT 'NEW' CHECK (status IN ('NEW', 'REVIEWED', 'SET_ASIDE')),
    council_text      text,                 -- what a council may read, written by the reviewer
    reviewer_id       uuid,
    reviewed_at       timestamptz,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK ((status = 'REVIEWED') = (council_text IS NOT NULL)),
    CHECK ((status = 'NEW') = (reviewed_at IS NULL)),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id),
    FOREIGN KEY (municipality_code, writer_id) REFERENCES account (municipality_code, id),
    FOREIGN KEY (municipality_code, reviewer_id) REFERENCES account (municipality_code, id)
);
CREATE INDEX voice_area ON voice (municipality_code, area_id, id DESC);
CREATE INDEX voice_writer ON voice (municipality_code, writer_id, id DESC);
CREATE INDEX voice_status ON voice (municipality_code, status, id DESC);

CREATE TABLE voice_agenda_item (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    voice_id          uuid    NOT NULL,
    agenda_item_id    uuid    NOT NULL,
    linked_on         date    NOT NULL,
    PRIMARY KEY (municipality_code, voice_id, agenda_item_id),
    FOREIGN KEY (municipality_code, voice_id) REFERENCES voice (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, agenda_item_id) REFERENCES agenda_item (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX voice_agenda_item_reverse ON voice_agenda_item (municipality_code, agenda_item_id, voice_id);
