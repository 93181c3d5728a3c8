-- The yearly 棚卸し: each resource of a round is asked whether it goes on, by a link on paper, by phone or by a visit.
CREATE TABLE census_round (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    name              text        NOT NULL,
    starts_on         date        NOT NULL,
    closes_on         date        NOT NULL, -- the last day on which a link answers
    kinds             text[]      NOT NULL DEFAULT '{}', -- code list RESOURCE_KIND; none means all
    closed_at         timestamptz,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK (closes_on >= starts_on)
);

-- Whose resources are asked; none means all of the municipality.
CREATE TABLE census_round_area (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    round_id          uuid NOT NULL,
    area_id           uuid NOT NULL,
    PRIMARY KEY (municipality_code, round_id, area_id),
    FOREIGN KEY (municipality_code, round_id) REFERENCES census_round (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id)
);

CREATE TABLE census_entry (
    municipality_code text NOT NULL,
    id                uuid   NOT NULL DEFAULT uuidv7(),
    round_id          uuid   NOT NULL,
    resource_id       uuid   NOT NULL,
    answer            text CHECK (answer IN ('CONTINUES', 'PAUSED', 'ENDED', 'CHANGED')),
    note              text,
    answered_at       timestamptz,
    answered_how      text CHECK (answered_how IN ('LINK', 'PHONE', 'VISIT')),
    answered_by       uuid,        -- absent for an answer by link
    settled_at        timestamptz, -- since when nobody has to look at the answer any more
    settled_by        uuid,        -- who looked at it; absent where the answer settled itself
    version           bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, round_id, resource_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_how IS NULL)),
    CHECK (answered_how <> 'LINK' OR answered_by IS NULL),
    CHECK (settled_at IS NULL OR answer IS NOT NULL),
    CHECK (settled_by IS NULL OR settled_at IS NOT NULL),
    FOREIGN KEY (municipality_code, round_id) REFERENCES census_round (municipality_code, id),
    FOREIGN KEY (municipality_code, resource_id) REFERENCES resource (municipality_code, id),
    FOREIGN KEY (municipality_code, answered_by) REFERENCES account (municipality_code, id),
    FOREIGN KEY (municipality_code, settled_by) REFERENCES account (municipality_code, id)
);
CREATE INDEX census_entry_resource ON census_entry (municipality_code, resource_id);

-- An address on a printed sheet: each print makes one more, so that no paper that is out already loses its own.
CREATE TABLE census_link (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    entry_id          uuid        NOT NULL,
    token_hash        bytea       NOT NULL, -- SHA-256 of 130 random bits, which nobody but the paper knows
    made_at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, token_hash),
    FOREIGN KEY (municipality_code, entry_id) REFERENCES census_entry (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX census_link_entry ON census_link (municipality_code, entry_id);

-- A confirmation may now come from a census without anybody's account; what stood before comes back when it is taken back.
ALTER TABLE resource_confirmation
    ALTER COLUMN confirmed_by DROP NOT NULL,
    ADD COLUMN census_entry_id uuid,
    ADD COLUMN before_on date,
    ADD COLUMN before_by uuid,
    ADD CHECK (confirmed_by IS NOT NULL OR census_entry_id IS NOT NULL),
    ADD FOREIGN KEY (municipality_code, census_entry_id) REFERENCES census_entry (municipality_code, id),
    ADD FOREIGN KEY (municipality_code, before_by) REFERENCES account (municipality_code, id);
CREATE INDEX resource_confirmation_census ON resource_confirmation (municipality_code, census_entry_id)
    WHERE census_entry_id IS NOT NULL;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['census_round', 'census_round_area', 'census_entry', 'census_link']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_code = current_setting(''app.tenant'', true)) '
            'WITH CHECK (municipality_code = current_setting(''app.tenant'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${runtimeRole}', t);
        EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_write()', t);
    END LOOP;
END $$;
