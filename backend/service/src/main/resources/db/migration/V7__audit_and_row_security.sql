-- Append-only audit. The application cannot write or change it: triggers and one function, owned by the
-- migrating role, do. A connection carries who asks (app.subject, app.operation, app.request_id, app.remote, app.reason).
CREATE TABLE audit_entry (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    subject           text        NOT NULL, -- who: Keycloak subject, or 'system'
    operation         text        NOT NULL, -- why, as the operationId
    reason            text,                 -- why, in the caller's words
    request_id        text,
    remote            text,                 -- from where
    action            text        NOT NULL CHECK (action IN ('INSERT', 'UPDATE', 'DELETE', 'READ')),
    entity            text        NOT NULL,
    entity_id         text        NOT NULL,
    changed           text[]      NOT NULL DEFAULT '{}', -- names of the changed columns, never their values
    PRIMARY KEY (municipality_code, id)
);
CREATE INDEX audit_entry_entity ON audit_entry (municipality_code, entity, entity_id, id DESC);

CREATE FUNCTION audit_setting(name text, fallback text) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('app.' || name, true), ''), fallback) $$;

CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
    some_row jsonb := coalesce(new_row, old_row);
BEGIN
    INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id, changed)
    VALUES (
        coalesce(some_row ->> 'municipality_code', some_row ->> 'code'),
        audit_setting('subject', 'system'), audit_setting('operation', 'system'), audit_setting('reason', NULL),
        audit_setting('request_id', NULL), audit_setting('remote', NULL),
        TG_OP, TG_TABLE_NAME,
        -- rows without an id of their own are named by all their key columns
        coalesce(some_row ->> 'id', (
            SELECT string_agg(some_row ->> a.attname, '/' ORDER BY a.attnum)
            FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
            WHERE i.indrelid = TG_RELID AND i.indisprimary)),
        CASE WHEN TG_OP = 'UPDATE' THEN ARRAY(
            SELECT key FROM jsonb_each(new_row) WHERE value IS DISTINCT FROM old_row -> key AND key <> 'version' ORDER BY key)
        ELSE '{}' END);
    RETURN NULL;
END $$;

CREATE FUNCTION audit_read(read_entity text, read_ids text[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id)
    SELECT current_setting('app.tenant'), audit_setting('subject', 'system'), audit_setting('operation', 'system'), audit_setting('reason', NULL),
           audit_setting('request_id', NULL), audit_setting('remote', NULL), 'READ', read_entity, read_id
    FROM unnest(read_ids) AS read_id
$$;

-- Row-level security: the runtime role sees and writes rows of app.tenant only, whatever the query says.
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY[
        'code_list_item', 'area_scheme', 'area', 'area_within', 'area_statistic', 'anshin_center', 'center_area',
        'person', 'account', 'account_center', 'idempotency_key',
        'council', 'council_center', 'council_vision', 'council_lineage', 'council_member',
        'meeting', 'meeting_council', 'meeting_goal', 'agenda_item', 'decision', 'attendance', 'guest_group', 'attachment',
        'voice', 'voice_agenda_item', 'calendar_feed', 'audit_entry']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_code = current_setting(''app.tenant'', true)) '
            'WITH CHECK (municipality_code = current_setting(''app.tenant'', true))', t);
        IF t = 'audit_entry' THEN
            EXECUTE format('GRANT SELECT ON %I TO ${runtimeRole}', t);
        ELSE
            EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${runtimeRole}', t);
        END IF;
        IF t NOT IN ('audit_entry', 'idempotency_key') THEN
            EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_write()', t);
        END IF;
    END LOOP;
END $$;

ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON municipality USING (code = current_setting('app.tenant', true)) WITH CHECK (code = current_setting('app.tenant', true));
GRANT SELECT, INSERT, UPDATE ON municipality TO ${runtimeRole};
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON municipality FOR EACH ROW EXECUTE FUNCTION audit_write();

REVOKE ALL ON FUNCTION audit_read(text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_read(text, text[]) TO ${runtimeRole};
