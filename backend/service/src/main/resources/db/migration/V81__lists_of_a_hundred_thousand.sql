-- What a list of a hundred thousand entries spent most of its time on.

-- The audit of new rows reads the columns that name a row, instead of making each whole row a document first.
CREATE OR REPLACE FUNCTION audit_inserted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    named text := CASE WHEN TG_NARGS = 0 THEN 'n.id::text'
        ELSE (SELECT string_agg(format('n.%I::text', key.name), ' || ''/'' || ' ORDER BY key.n)
              FROM unnest(TG_ARGV) WITH ORDINALITY AS key (name, n)) END;
BEGIN
    EXECUTE format(
        'INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id) '
        'SELECT n.municipality_code, $1, $2, $3, $4, $5, $6, $7, %s FROM new_rows n', named)
    USING audit_subject(), audit_setting('operation', 'system'), audit_setting('reason', NULL),
        audit_setting('request_id', NULL), audit_setting('remote', NULL), TG_OP, TG_TABLE_NAME::text;
    RETURN NULL;
END $$;

-- A time is what a wording was understood as; the wording is audited.
DROP TRIGGER audit ON resource_time;
DROP TRIGGER audit_inserted ON resource_time;

-- Who inserts many rows says their numbers, out of the same sequence; everybody else is given one as before.
DROP TRIGGER resource_number ON resource;
CREATE TRIGGER resource_number BEFORE INSERT ON resource FOR EACH ROW WHEN (NEW.number IS NULL) EXECUTE FUNCTION resource_number_take();

-- A file is read as a whole or not at all, and a workbook is packed already.
ALTER TABLE resource_import_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- Whoever saves a list holds it until the transaction ends, by its death at the latest.
CREATE FUNCTION resource_import_take(import_id uuid) RETURNS boolean LANGUAGE sql AS $$
    SELECT pg_try_advisory_xact_lock(hashtext('resource-import'), hashtext(import_id::text))
$$;
CREATE FUNCTION resource_import_at_work(import_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted
          AND l.objsubid = 2 -- of two numbers
          AND l.classid::bigint = hashtext('resource-import')::bigint & 4294967295
          AND l.objid::bigint = hashtext(import_id::text)::bigint & 4294967295)
$$;

-- Boundaries are replaced by whoever saw the latest, like everything else.
ALTER TABLE area_boundary ADD COLUMN version bigint NOT NULL DEFAULT 0;
