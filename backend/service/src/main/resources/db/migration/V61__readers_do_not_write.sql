-- A connection outside a transaction is told its tenant and nothing of who asks, so that it need not be told again at each
-- read. What it wrote would be written down under no name; so it cannot write anything that the audit keeps.
CREATE FUNCTION audit_subject() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF current_setting('app.reads_only', true) = 'on' THEN
        RAISE EXCEPTION 'This connection was not told who asks, so it must not write';
    END IF;
    RETURN coalesce(nullif(current_setting('app.subject', true), ''), 'system');
END $$;

CREATE OR REPLACE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
    some_row jsonb := coalesce(new_row, old_row);
BEGIN
    INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id, changed)
    VALUES (
        coalesce(some_row ->> 'municipality_code', some_row ->> 'code'),
        audit_subject(), audit_setting('operation', 'system'), audit_setting('reason', NULL),
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

CREATE OR REPLACE FUNCTION audit_read(read_entity text, read_ids text[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id)
    SELECT current_setting('app.tenant'), audit_subject(), audit_setting('operation', 'system'), audit_setting('reason', NULL),
           audit_setting('request_id', NULL), audit_setting('remote', NULL), 'READ', read_entity, read_id
    FROM unnest(read_ids) AS read_id
$$;
