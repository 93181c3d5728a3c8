-- The repair job asks for all municipalities at once, which row-level security does not let it: it learns the codes of
-- those with something to repair and nothing else, and enters them one by one.
CREATE FUNCTION municipalities_with_pending_accounts() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT DISTINCT municipality_code FROM account WHERE provisioning = 'PENDING' ORDER BY 1 $$;

REVOKE ALL ON FUNCTION municipalities_with_pending_accounts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION municipalities_with_pending_accounts() TO ${runtimeRole};
