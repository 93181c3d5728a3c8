-- Whether a municipality has changed since a client looked: its audit knows each change, and now also which transaction
-- made it, because the order in which transactions begin is not the order in which they become visible.
ALTER TABLE audit_entry ADD COLUMN transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint;
CREATE INDEX audit_entry_change ON audit_entry (municipality_code, transaction) WHERE action <> 'READ';
