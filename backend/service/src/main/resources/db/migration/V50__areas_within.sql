-- Which areas lie within these, themselves included: what a center answers for, what belongs to a council.
-- Schemes overlap, so an area is reached on several ways; four steps (市 → 地区 → 小学校区 → 町内会 → 班) are all there are.
CREATE FUNCTION area_ids_within(of_municipality text, roots uuid[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE inside (area_id, depth) AS (
        SELECT root, 0 FROM unnest(roots) AS root
        UNION
        SELECT w.area_id, i.depth + 1
        FROM inside i JOIN area_within w ON w.municipality_code = of_municipality AND w.within_id = i.area_id
        WHERE i.depth < 4)
    SELECT coalesce(array_agg(DISTINCT area_id), '{}') FROM inside
$$;
