-- A list of a hundred thousand resources comes in a handful of statements, and the audit of the rows that are new comes
-- once a statement too, instead of once a row. What it writes down is the same.
CREATE FUNCTION audit_inserted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    who text := audit_subject();
    why text := audit_setting('reason', NULL);
    did text := audit_setting('operation', 'system');
    request text := audit_setting('request_id', NULL);
    place text := audit_setting('remote', NULL);
BEGIN
    INSERT INTO audit_entry (municipality_code, subject, operation, reason, request_id, remote, action, entity, entity_id)
    SELECT made.row ->> 'municipality_code', who, did, why, request, place, TG_OP, TG_TABLE_NAME,
           CASE WHEN TG_NARGS = 0 THEN made.row ->> 'id'
                ELSE (SELECT string_agg(made.row ->> key.name, '/' ORDER BY key.n)
                      FROM unnest(TG_ARGV) WITH ORDINALITY AS key (name, n)) END
    FROM (SELECT to_jsonb(n) AS row FROM new_rows n) AS made;
    RETURN NULL;
END $$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['resource', 'resource_schedule', 'resource_time', 'resource_stop']
    LOOP
        EXECUTE format('DROP TRIGGER audit ON %I', t);
        EXECUTE format('CREATE TRIGGER audit AFTER UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_write()', t);
        EXECUTE format(
            'CREATE TRIGGER audit_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT '
            'EXECUTE FUNCTION audit_inserted(%s)',
            t, CASE WHEN t = 'resource' THEN '' ELSE '''municipality_code'', ''resource_id'', ''position''' END);
    END LOOP;
END $$;
