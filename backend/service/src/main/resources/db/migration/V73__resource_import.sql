-- A list of resources on its way in (取り込み): the file as it came, what was made of its columns, and what was found in it.
-- The file itself lies beside it, so that a change of state does not carry it along; it is gone once the list is saved.
CREATE TABLE resource_import (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    file_name         text        NOT NULL,
    size              integer     NOT NULL CHECK (size > 0),
    heading_row       integer     NOT NULL,
    headings          text[]      NOT NULL,
    choices           jsonb       NOT NULL, -- which column means what, and what holds where a cell says nothing
    state             text        NOT NULL CHECK (state IN ('PREVIEW', 'SAVING', 'SAVED')),
    rows_total        integer     NOT NULL DEFAULT 0,
    rows_done         integer     NOT NULL DEFAULT 0,
    report            jsonb       NOT NULL, -- counts, the first errors, notes and rows
    failure           text,                 -- the problem that ended the last attempt to save
    created_by        uuid        NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    touched_at        timestamptz NOT NULL DEFAULT now(),
    version           bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, created_by) REFERENCES account (municipality_code, id)
);
CREATE INDEX resource_import_age ON resource_import (created_at);

CREATE TABLE resource_import_file (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    import_id         uuid  NOT NULL,
    content           bytea NOT NULL,
    PRIMARY KEY (municipality_code, import_id),
    FOREIGN KEY (municipality_code, import_id) REFERENCES resource_import (municipality_code, id) ON DELETE CASCADE
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['resource_import', 'resource_import_file']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_code = current_setting(''app.tenant'', true)) '
            'WITH CHECK (municipality_code = current_setting(''app.tenant'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${runtimeRole}', t);
    END LOOP;
    -- The rows of a list are compared and saved as a set, in tables that last as long as their transaction.
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ${runtimeRole}', current_database());
END $$;

-- The file is no record of its own: that it came, and who brought it, is in the row beside it.
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON resource_import FOR EACH ROW EXECUTE FUNCTION audit_write();

-- Files that nobody came back for: after a day they are deleted, whichever municipality they are of.
CREATE FUNCTION delete_old_resource_imports() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (
        DELETE FROM resource_import WHERE state <> 'SAVED' AND created_at < now() - interval '1 day' RETURNING 1)
    SELECT count(*)::integer FROM gone
$$;
REVOKE ALL ON FUNCTION delete_old_resource_imports() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delete_old_resource_imports() TO ${runtimeRole};
