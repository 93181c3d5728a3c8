-- Resources with their areas and times: 10,000 in the city of 126 areas, ${resources} in the other towns with ${areas} areas.
-- Run after data.sql. Days are counted from today, so that what was confirmed within a year stays so.

INSERT INTO code_list_item (municipality_code, list, code, label, position)
SELECT code, 'RESOURCE_KIND', 'KIND' || lpad(k::text, 2, '0'), '種類' || k, k FROM town, generate_series(0, 14) k
UNION ALL SELECT code, 'LIFE_SCENE', 'COMPANY', '人と会う', 0 FROM town;

INSERT INTO area_scheme (municipality_code, id, code, name, position)
SELECT code, md5('around' || n)::uuid, 'LIVING_AREA', '日常生活圏域', 1 FROM town;

-- Where each town lies, its middle; the city lies where it does.
CREATE TEMP TABLE middle AS
SELECT n, code, CASE n WHEN 0 THEN 36.33 ELSE 31.5 + (hashint4(n) & 65535) / 65536.0 * 12 END AS latitude,
       CASE n WHEN 0 THEN 139.0 ELSE 130.5 + (hashint4(n + 7777) & 65535) / 65536.0 * 13 END AS longitude FROM town;

CREATE TEMP TABLE place AS
SELECT p.n, m.code, m.n AS town, md5('place' || p.n)::uuid AS id,
       m.latitude + ((hashint4(p.n) & 65535) / 65536.0 - 0.5) * 0.2 AS latitude,
       m.longitude + ((hashint4(p.n + 99999) & 65535) / 65536.0 - 0.5) * 0.2 AS longitude
FROM (SELECT n, 0 AS town FROM generate_series(1, 126) n
      UNION ALL SELECT 126 + n, 1 + n % ${towns} FROM generate_series(1, ${areas}) n) p
JOIN middle m ON m.n = p.town;

INSERT INTO area (municipality_code, id, scheme_id, name) SELECT code, id, md5('around' || town)::uuid, '圏域' || n FROM place;
INSERT INTO area_boundary (municipality_code, area_id, geometry, west, south, east, north, inside_latitude, inside_longitude)
SELECT code, id, '{}', longitude - 0.001, latitude - 0.001, longitude + 0.001, latitude + 0.001, latitude, longitude FROM place;
INSERT INTO area_statistic (municipality_code, area_id, as_of, population, aged65, source)
SELECT code, id, date '2026-04-01', 900, 100 + n % 200, '住民基本台帳' FROM place;

CREATE TEMP TABLE help AS
SELECT h.n, m.code, md5('help' || h.n)::uuid AS id, p.id AS area,
       m.latitude + ((hashint4(h.n + 31) & 65535) / 65536.0 - 0.5) * 0.2 AS latitude,
       m.longitude + ((hashint4(h.n + 47) & 65535) / 65536.0 - 0.5) * 0.2 AS longitude
FROM (SELECT n, 0 AS town, 1 + n % 126 AS place FROM generate_series(1, 10000) n
      UNION ALL
      -- a place of the same town: they are dealt out to the towns in turn
      SELECT 10000 + n, 1 + n % ${towns}, CASE WHEN n % ${areas} = 0 THEN 126 + ${areas} ELSE 126 + n % ${areas} END
      FROM generate_series(1, ${resources}) n) h
JOIN middle m ON m.n = h.town JOIN place p ON p.n = h.place;

INSERT INTO resource (municipality_code, id, name, kana, kinds, scenes, formality, organizer_name, venue, latitude, longitude, area_id,
    status, confirmed_on, sort_key, search_text, number)
SELECT code, id, 'ふれあいサロン' || n, 'ふれあいさろん' || n,
       CASE WHEN n % 5 = 0 THEN ARRAY['KIND' || lpad((n % 15)::text, 2, '0'), 'KIND' || lpad((n % 7 + 7)::text, 2, '0')]
            ELSE ARRAY['KIND' || lpad((n % 15)::text, 2, '0')] END,
       '{COMPANY}', 'INFORMAL', '地区の有志', '集会所' || n % 500, round(latitude::numeric, 6), round(longitude::numeric, 6), area,
       CASE WHEN n % 25 = 0 THEN 'PAUSED' ELSE 'PUBLISHED' END, current_date - n % 400,
       'ふれあいさろん' || lpad(n::text, 7, '0'), 'ふれあいさろん' || n,
       row_number() OVER (PARTITION BY code ORDER BY n) FROM help; -- its trigger is off, too
INSERT INTO resource_schedule (municipality_code, resource_id, position, wording, in_words, not_understood)
SELECT code, id, 0, '毎週木曜日 10:00~12:00', '毎週木曜 10:00~12:00', '{}' FROM help;
INSERT INTO resource_time (municipality_code, resource_id, position, weekday, nth, month_day, months, except_weekdays, holidays, step,
    starts_at, ends_at)
SELECT code, id, 0, 1 + n % 7, 0, 0, 4095, 0, 'LIKE_ANY_DAY', 1, '10:00', '12:00' FROM help;
INSERT INTO resource_confirmation (municipality_code, resource_id, confirmed_on, confirmed_by)
SELECT code, id, current_date - n % 400 - y * 365, md5('city' || code)::uuid FROM help, generate_series(0, 1) y;

-- What the trigger that is off would have made: the city goes on counting where its made-up entries end.
CREATE SEQUENCE resource_number_102024 AS integer START 10001;
GRANT USAGE ON SEQUENCE resource_number_102024 TO sasaeai_app;
