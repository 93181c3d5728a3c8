-- Boundaries of areas (区域の境界): drawn by maps on screen and on paper, without any network.
CREATE TABLE area_boundary (
    municipality_code text NOT NULL,
    area_id           uuid             NOT NULL,
    geometry          jsonb            NOT NULL, -- GeoJSON (RFC 7946) Polygon or MultiPolygon, WGS 84, at most six decimals
    west              double precision NOT NULL CHECK (west BETWEEN 122 AND 154),
    south             double precision NOT NULL CHECK (south BETWEEN 20 AND 46),
    east              double precision NOT NULL CHECK (east BETWEEN west AND 154),
    north             double precision NOT NULL CHECK (north BETWEEN south AND 46),
    inside_latitude   double precision NOT NULL, -- a point within the area, for its name and for distances
    inside_longitude  double precision NOT NULL,
    source            text,
    as_of             date,
    PRIMARY KEY (municipality_code, area_id),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id) ON DELETE CASCADE
);

ALTER TABLE area_boundary ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON area_boundary USING (municipality_code = current_setting('app.tenant', true))
    WITH CHECK (municipality_code = current_setting('app.tenant', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON area_boundary TO ${runtimeRole};
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON area_boundary FOR EACH ROW EXECUTE FUNCTION audit_write();
