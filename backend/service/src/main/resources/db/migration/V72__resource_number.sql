-- Each resource has a number, from 1 in its municipality: short enough for a marker, a list and a sheet of paper.
-- A sequence for each municipality lets two write at once without waiting, and gives a list of 100,000 rows its numbers
-- at the cost of a call. A number that was taken by what then failed stays unused.
ALTER TABLE resource ADD COLUMN number integer;

UPDATE resource r SET number = n.number
FROM (SELECT municipality_code, id, row_number() OVER (PARTITION BY municipality_code ORDER BY created_at, id) AS number
      FROM resource) AS n
WHERE n.municipality_code = r.municipality_code AND n.id = r.id;

ALTER TABLE resource ALTER COLUMN number SET NOT NULL;
ALTER TABLE resource ADD CONSTRAINT resource_number UNIQUE (municipality_code, number);

DO $$
DECLARE
    town record;
BEGIN
    FOR town IN SELECT m.code, (SELECT count(*) FROM resource r WHERE r.municipality_code = m.code) + 1 AS first FROM municipality m
    LOOP
        EXECUTE format('CREATE SEQUENCE %I AS integer START %s', 'resource_number_' || town.code, town.first);
        EXECUTE format('GRANT USAGE ON SEQUENCE %I TO ${runtimeRole}', 'resource_number_' || town.code);
    END LOOP;
END $$;

-- The runtime role may register a municipality but owns nothing.
CREATE FUNCTION resource_numbers_begin() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE SEQUENCE %I AS integer', 'resource_number_' || NEW.code);
    EXECUTE format('GRANT USAGE ON SEQUENCE %I TO ${runtimeRole}', 'resource_number_' || NEW.code);
    RETURN NULL;
END $$;
CREATE TRIGGER resource_numbers AFTER INSERT ON municipality FOR EACH ROW EXECUTE FUNCTION resource_numbers_begin();

-- Whoever inserts, by the application or by SQL, gets the next number, and keeps it.
CREATE FUNCTION resource_number_take() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.number := nextval(format('%I', 'resource_number_' || NEW.municipality_code)::regclass);
    RETURN NEW;
END $$;
CREATE TRIGGER resource_number BEFORE INSERT ON resource FOR EACH ROW EXECUTE FUNCTION resource_number_take();
