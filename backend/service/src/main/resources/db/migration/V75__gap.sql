-- Where help is missing (足りない所): worked out when it is asked for; only what people decide about it is kept.

-- Which kinds of resources answer which category of voices. A municipality without rows has the usual ones.
CREATE TABLE voice_category_kind (
    municipality_code text NOT NULL,
    category          text NOT NULL, -- code list VOICE_CATEGORY
    kind              text NOT NULL, -- code list RESOURCE_KIND
    category_list     text NOT NULL GENERATED ALWAYS AS ('VOICE_CATEGORY') STORED,
    kind_list         text NOT NULL GENERATED ALWAYS AS ('RESOURCE_KIND') STORED,
    PRIMARY KEY (municipality_code, category, kind),
    FOREIGN KEY (municipality_code, category_list, category) REFERENCES code_list_item (municipality_code, list, code),
    FOREIGN KEY (municipality_code, kind_list, kind) REFERENCES code_list_item (municipality_code, list, code)
);

-- A gap that a meeting talks about, with what was known when somebody put it on the agenda.
CREATE TABLE gap_agenda_item (
    municipality_code text NOT NULL,
    area_id           uuid    NOT NULL,
    kind              text    NOT NULL, -- code list RESOURCE_KIND
    meeting_id        uuid    NOT NULL,
    agenda_item_id    uuid    NOT NULL,
    state             text    NOT NULL CHECK (state IN ('NONE', 'FAR', 'UNKNOWN', 'ENOUGH')),
    metres            integer CHECK (metres >= 0),
    linked_on         date    NOT NULL,
    PRIMARY KEY (municipality_code, area_id, kind, meeting_id),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id),
    FOREIGN KEY (municipality_code, meeting_id) REFERENCES meeting (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, agenda_item_id) REFERENCES agenda_item (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX gap_agenda_item_reverse ON gap_agenda_item (municipality_code, agenda_item_id);
CREATE INDEX gap_agenda_item_meeting ON gap_agenda_item (municipality_code, meeting_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['voice_category_kind', 'gap_agenda_item']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_code = current_setting(''app.tenant'', true)) '
            'WITH CHECK (municipality_code = current_setting(''app.tenant'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${runtimeRole}', t);
        EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_write()', t);
    END LOOP;
END $$;
