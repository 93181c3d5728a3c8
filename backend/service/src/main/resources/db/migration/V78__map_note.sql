-- Notes on the map (地図のメモ): what is dangerous on the way, and the small things that help, such as a bench or a handrail.
ALTER TABLE code_list_item DROP CONSTRAINT code_list_item_list_check;
ALTER TABLE code_list_item ADD CONSTRAINT code_list_item_list_check CHECK (list IN (
    'VOICE_CATEGORY', 'MEETING_KIND', 'CAPACITY', 'RESOURCE_KIND', 'LIFE_SCENE', 'ORGANIZER_KIND', 'MAP_NOTE_KIND'));

INSERT INTO code_list_item (municipality_code, list, code, label, position)
SELECT m.code, 'MAP_NOTE_KIND', word.code, word.label, word.n - 1
FROM municipality m CROSS JOIN (VALUES
    (1, 'DANGER', '危険な所'), (2, 'SLOPE', '坂・段差'), (3, 'BENCH', 'ベンチ'), (4, 'HANDRAIL', '手すり'),
    (5, 'TOILET', 'トイレ'), (6, 'SHADE', '日かげ・休める所'), (7, 'OTHER', 'そのほか')
) AS word (n, code, label)
ON CONFLICT DO NOTHING;

CREATE TABLE map_note (
    municipality_code text NOT NULL,
    id                uuid             NOT NULL DEFAULT uuidv7(),
    kind              text             NOT NULL, -- code list MAP_NOTE_KIND
    text              text             NOT NULL,
    latitude          double precision NOT NULL CHECK (latitude BETWEEN 20 AND 46),
    longitude         double precision NOT NULL CHECK (longitude BETWEEN 122 AND 154),
    area_id           uuid             NOT NULL,
    status            text             NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
    seen_on           date             NOT NULL,
    version           bigint           NOT NULL DEFAULT 0,
    created_at        timestamptz      NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id)
);
CREATE INDEX map_note_area ON map_note (municipality_code, area_id, id);

ALTER TABLE map_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON map_note USING (municipality_code = current_setting('app.tenant', true))
    WITH CHECK (municipality_code = current_setting('app.tenant', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON map_note TO ${runtimeRole};
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON map_note FOR EACH ROW EXECUTE FUNCTION audit_write();
