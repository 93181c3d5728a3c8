-- A council's meetings are read newest first, and "the one before, the one after" of a council is asked on each page. The
-- day therefore stands in meeting_council too, kept by triggers so that no writer can forget it.
ALTER TABLE meeting_council ADD COLUMN held_on date;
UPDATE meeting_council mc SET held_on = m.held_on FROM meeting m
WHERE m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id;
ALTER TABLE meeting_council ALTER COLUMN held_on SET NOT NULL;
CREATE INDEX meeting_council_day ON meeting_council (municipality_code, council_id, held_on DESC, meeting_id DESC);
DROP INDEX meeting_council_reverse;

CREATE FUNCTION meeting_council_take_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.held_on := (SELECT m.held_on FROM meeting m
                    WHERE m.municipality_code = NEW.municipality_code AND m.id = NEW.meeting_id);
    RETURN NEW;
END $$;
CREATE TRIGGER take_day BEFORE INSERT OR UPDATE OF meeting_id, held_on ON meeting_council
    FOR EACH ROW EXECUTE FUNCTION meeting_council_take_day();

CREATE FUNCTION meeting_pass_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE meeting_council SET held_on = NEW.held_on
    WHERE municipality_code = NEW.municipality_code AND meeting_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER pass_day AFTER UPDATE OF held_on ON meeting FOR EACH ROW
    WHEN (OLD.held_on IS DISTINCT FROM NEW.held_on) EXECUTE FUNCTION meeting_pass_day();

-- A cancelled meeting stays visible to those to whom it was announced; one cancelled as a draft was never theirs.
ALTER TABLE meeting ADD COLUMN announced boolean NOT NULL DEFAULT false;

-- Decisions in the order of their due day; those without one come last.
CREATE INDEX decision_due ON decision (municipality_code, (coalesce(due_on, DATE '9999-12-31')), id);
DROP INDEX decision_open;
CREATE INDEX decision_open ON decision (municipality_code, (coalesce(due_on, DATE '9999-12-31')), id) WHERE state = 'OPEN';
CREATE INDEX decision_agenda_item ON decision (municipality_code, agenda_item_id) WHERE agenda_item_id IS NOT NULL;
CREATE INDEX agenda_item_follows ON agenda_item (municipality_code, follows_decision_id) WHERE follows_decision_id IS NOT NULL;
CREATE INDEX attendance_member ON attendance (municipality_code, member_id);
