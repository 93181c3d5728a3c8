-- A mobile shop is looked for at each of its stops, and few of all resources have any.
CREATE INDEX resource_stop_place ON resource_stop (municipality_code, latitude, longitude, resource_id) WHERE latitude IS NOT NULL;
