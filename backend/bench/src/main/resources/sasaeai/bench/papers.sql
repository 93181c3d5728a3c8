-- A town for its guidebook: 300 resources in six areas, whose boundaries have 200 points each, or in one area of another
-- scheme. Run after resources.sql.

INSERT INTO municipality (code, name, prefecture) VALUES ('102041', '本の市', '群馬県');
INSERT INTO code_list_item (municipality_code, list, code, label, position) VALUES
    ('102041', 'RESOURCE_KIND', 'SALON', 'サロン', 0), ('102041', 'RESOURCE_KIND', 'EXERCISE', '体操', 1),
    ('102041', 'LIFE_SCENE', 'COMPANY', '人と会う', 0);
INSERT INTO area_scheme (municipality_code, id, code, name, position) VALUES
    ('102041', md5('bookscheme1')::uuid, 'LIVING_AREA', '日常生活圏域', 0), ('102041', md5('bookscheme2')::uuid, 'WHOLE', '市全域', 1);

CREATE TEMP TABLE chapter AS
SELECT n, md5('bookarea' || n)::uuid AS id, 36.30 + n / 3 * 0.03 AS latitude, 139.10 + n % 3 * 0.04 AS longitude FROM generate_series(0, 5) n;
INSERT INTO area (municipality_code, id, scheme_id, name)
SELECT '102041', id, md5('bookscheme1')::uuid, '第' || n + 1 || '圏域' FROM chapter
UNION ALL SELECT '102041', md5('bookwhole')::uuid, md5('bookscheme2')::uuid, '本の市';
INSERT INTO area_within (municipality_code, area_id, within_id) SELECT '102041', id, md5('bookwhole')::uuid FROM chapter;
INSERT INTO area_boundary (municipality_code, area_id, geometry, west, south, east, north, inside_latitude, inside_longitude)
SELECT '102041', id, json_build_object('type', 'Polygon', 'coordinates', json_build_array((
           SELECT json_agg(json_build_array(round((longitude + 0.02 * cos(turn) * (1 + 0.05 * sin(9 * turn)))::numeric, 6),
                                            round((latitude + 0.015 * sin(turn) * (1 + 0.05 * sin(9 * turn)))::numeric, 6)) ORDER BY point)
           FROM (SELECT point, 2 * pi() * (point % 200) / 200 AS turn FROM generate_series(0, 200) point) ring))),
       longitude - 0.021, latitude - 0.016, longitude + 0.021, latitude + 0.016, latitude, longitude FROM chapter;

CREATE TEMP TABLE entry AS
SELECT e.n, md5('bookentry' || e.n)::uuid AS id, c.id AS area,
       c.latitude + ((hashint4(e.n + 31) & 65535) / 65536.0 - 0.5) * 0.02 AS latitude,
       c.longitude + ((hashint4(e.n + 47) & 65535) / 65536.0 - 0.5) * 0.025 AS longitude
FROM generate_series(1, 300) e (n) JOIN chapter c ON c.n = e.n % 6;
INSERT INTO resource (municipality_code, id, name, kana, kinds, scenes, formality, organizer_name, venue, address, latitude, longitude,
    area_id, cost, capacity, note, status, confirmed_on, sort_key, search_text, number)
SELECT '102041', id, words[1 + n % 10] || 'サロン' || n, kana[1 + n % 10] || 'さろん' || n, '{SALON,EXERCISE}', '{COMPANY}', 'INFORMAL', '地区の有志',
       '集会所' || n % 50, '本町' || n % 30 || '番地', round(latitude::numeric, 6), round(longitude::numeric, 6),
       area, '100円（お茶代）', 20, 'はじめての人もどうぞ。送り迎えはありません。', 'PUBLISHED', current_date - n % 400,
       kana[1 + n % 10] || lpad(n::text, 7, '0'), words[1 + n % 10] || n, n
FROM entry, (SELECT ARRAY['朝日', '川辺', '桜', '達者', '仲よし', '花見', '松', '山', '楽', '若葉'] AS words,
                    ARRAY['あさひ', 'かわべ', 'さくら', 'たっしゃ', 'なかよし', 'はなみ', 'まつ', 'やま', 'らく', 'わかば'] AS kana) AS spoken;
INSERT INTO resource_schedule (municipality_code, resource_id, position, wording, in_words, not_understood)
SELECT '102041', id, 0, '毎週木曜日 10:00~12:00', '毎週木曜 10:00~12:00', '{}' FROM entry;
INSERT INTO resource_time (municipality_code, resource_id, position, weekday, nth, month_day, months, except_weekdays, holidays, step,
    starts_at, ends_at)
SELECT '102041', id, 0, 1 + n % 7, 0, 0, 4095, 0, 'LIKE_ANY_DAY', 1, '10:00', '12:00' FROM entry;
