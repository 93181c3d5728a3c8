-- A city of 26 councils and ten years, among as many other towns as asked for. Run by a superuser with triggers and foreign
-- keys off: ${towns}, ${councils}, ${meetings}, ${voices} count what the other towns have together.
-- The day is fixed, so that each run measures the same rows.

CREATE TEMP TABLE town AS
SELECT n, CASE n WHEN 0 THEN '102024' ELSE lpad((500000 + n)::text, 6, '0') END AS code FROM generate_series(0, ${towns}) n;

CREATE TEMP TABLE forum AS
SELECT n, code, md5('council' || n)::uuid AS id, md5('area' || n)::uuid AS area, md5('center' || n)::uuid AS center, many, voices FROM (
    SELECT n, '102024' AS code, 120 AS many, 200 AS voices FROM generate_series(1, 26) n
    UNION ALL
    SELECT 26 + n, lpad((500001 + (n - 1) % ${towns})::text, 6, '0'), ${meetings} / ${councils}, ${voices} / ${councils} + 1
    FROM generate_series(1, ${councils}) n) f;

INSERT INTO municipality (code, name, prefecture) SELECT code, '市町村' || n, '群馬県' FROM town;
INSERT INTO code_list_item (municipality_code, list, code, label, position)
SELECT code, l.list, l.item, l.label, l.position FROM town, (VALUES
    ('MEETING_KIND', 'REGULAR', '定例の協議体', 0), ('MEETING_KIND', 'EXCHANGE', '情報交換会', 1),
    ('VOICE_CATEGORY', 'SHOPPING', '買い物', 0), ('VOICE_CATEGORY', 'MOBILITY', '移動', 1),
    ('VOICE_CATEGORY', 'GATHERING', '居場所', 2)) AS l (list, item, label, position);
INSERT INTO area_scheme (municipality_code, id, code, name) SELECT code, md5('scheme' || n)::uuid, 'DISTRICT', '地区' FROM town;
INSERT INTO area (municipality_code, id, scheme_id, name)
SELECT f.code, f.area, md5('scheme' || t.n)::uuid, '地区' || f.n FROM forum f JOIN town t ON t.code = f.code;
INSERT INTO anshin_center (municipality_code, id, name) SELECT code, center, 'あんしんセンター' || n FROM forum;
INSERT INTO center_area (municipality_code, center_id, area_id) SELECT code, center, area FROM forum;
INSERT INTO council (municipality_code, id, name, brand, aliases, layer, area_id, founded_fiscal_year, meeting_rule, meeting_place)
SELECT code, id, '地区' || n || '協議体', '支え合いの会' || n, '{}', '2', area, 2016, '毎月第2木曜 10:00~12:00', '地区公民館' FROM forum;
INSERT INTO council_center (municipality_code, council_id, center_id) SELECT code, id, center FROM forum;
INSERT INTO council_vision (municipality_code, council_id, text, decided_on)
SELECT code, id, 'となりに声をかけ合い、歩いて集まれるまち', date '2018-04-01' FROM forum;
INSERT INTO person (municipality_code, id) SELECT code, md5('person' || n)::uuid FROM forum;
INSERT INTO council_member (municipality_code, id, council_id, person_id, capacity, locality, kind, term_from)
SELECT f.code, md5('member' || f.n || '-' || i)::uuid, f.id, CASE i WHEN 1 THEN md5('person' || f.n)::uuid END,
       '区長', '町' || i, 'LOCAL_ACTOR', date '2016-04-01'
FROM forum f, generate_series(1, CASE WHEN f.code = '102024' THEN 12 ELSE 5 END) i;

INSERT INTO account (municipality_code, id, username, subject, label, role, person_id, provisioning)
SELECT code, md5('city' || code)::uuid, 'city-' || code, 'city-' || code, '市 窓口', 'CITY', NULL::uuid, 'DONE' FROM town
UNION ALL SELECT code, md5('desk' || n)::uuid, 'center-' || n, 'center-' || n, 'センター 窓口', 'ANSHIN_CENTER', NULL, 'DONE' FROM forum
UNION ALL SELECT code, md5('reader' || n)::uuid, 'resident-' || n, 'resident-' || n, '区長', 'RESIDENT', md5('person' || n)::uuid, 'DONE' FROM forum;
INSERT INTO account_center (municipality_code, account_id, center_id) SELECT code, md5('desk' || n)::uuid, center FROM forum;

CREATE TEMP TABLE gathering AS
SELECT f.code, f.n, f.id AS council, i, md5('meeting' || f.n || '-' || i)::uuid AS id,
       date '2026-11-12' - ((f.many - i) * 30.4)::int AS held_on
FROM forum f, generate_series(1, f.many) i;

INSERT INTO meeting (municipality_code, id, kind, held_on, starts_at, ends_at, place, purpose, results, status)
SELECT code, id, 'REGULAR', held_on, '10:00', '12:00', '地区公民館', '地区の困りごとを持ち寄り、次の一歩を決める',
       '見守りの分担が決まった', 'SHARED' FROM gathering;
INSERT INTO meeting_council (municipality_code, meeting_id, council_id, number, position, held_on)
SELECT code, id, council, i, 0, held_on FROM gathering;
INSERT INTO meeting_goal (municipality_code, meeting_id, position, text)
SELECT code, id, p, '持ち寄った声に答えを出す' FROM gathering, generate_series(0, CASE code WHEN '102024' THEN 1 ELSE 0 END) p;
INSERT INTO agenda_item (municipality_code, id, meeting_id, position, title, said)
SELECT code, md5('item' || n || '-' || i || '-' || p)::uuid, id, p, '坂の上の買い物', '週に一度なら車を出せる人がいる'
FROM gathering, generate_series(0, CASE code WHEN '102024' THEN 2 ELSE 1 END) p;
INSERT INTO decision (municipality_code, id, meeting_id, text, owner, due_on, state, closed_on)
SELECT code, md5('decision' || n || '-' || i || '-' || p)::uuid, id, '移動販売に時間を聞く', '区長（町' || p || '）', held_on + 28,
       CASE WHEN held_on < date '2026-09-01' THEN 'DONE' ELSE 'OPEN' END, CASE WHEN held_on < date '2026-09-01' THEN held_on + 28 END
FROM gathering, generate_series(0, CASE code WHEN '102024' THEN 1 ELSE 0 END) p;
INSERT INTO attendance (municipality_code, meeting_id, member_id, answer, answered_at, attended)
SELECT g.code, g.id, md5('member' || g.n || '-' || p)::uuid, CASE WHEN p % 3 = 0 THEN 'NO' ELSE 'YES' END, g.held_on - 5, p % 3 <> 0
FROM gathering g, generate_series(1, CASE g.code WHEN '102024' THEN 10 ELSE 0 END) p;

INSERT INTO voice (municipality_code, category, area_id, place, heard_on, text, writer_id, status, council_text, reviewer_id, reviewed_at)
SELECT f.code, (ARRAY['SHOPPING', 'MOBILITY', 'GATHERING'])[1 + i % 3], f.area, '公民館の前', date '2026-11-01' - i,
       '坂がつらくて買い物に行けない', md5('reader' || f.n)::uuid, CASE WHEN i > 5 THEN 'REVIEWED' ELSE 'NEW' END,
       CASE WHEN i > 5 THEN '坂の上から買い物に行くのが大変' END, CASE WHEN i > 5 THEN md5('desk' || f.n)::uuid END,
       CASE WHEN i > 5 THEN timestamptz '2026-11-01' END
FROM forum f, generate_series(1, f.voices) i;
INSERT INTO voice_agenda_item (municipality_code, voice_id, agenda_item_id, linked_on)
SELECT v.municipality_code, v.id, md5('item' || f.n || '-' || (f.many - v.rank % f.many) || '-0')::uuid, v.heard_on
FROM (SELECT municipality_code, id, area_id, heard_on, row_number() OVER (PARTITION BY area_id ORDER BY id) AS rank
      FROM voice WHERE status = 'REVIEWED') v
JOIN forum f ON f.code = v.municipality_code AND f.area = v.area_id WHERE v.rank % 4 = 0;

-- What a program that has run for years has written: each meeting and voice once, and keys of creates that were repeated.
INSERT INTO audit_entry (municipality_code, subject, operation, action, entity, entity_id)
SELECT code, 'center-' || n, 'createMeeting', 'INSERT', 'meeting', id::text FROM gathering WHERE code = '102024' OR i <= 5;
INSERT INTO idempotency_key (municipality_code, subject, key, fingerprint, location, etag, body)
SELECT code, 'resident-' || n, md5(i::text), '\x00', 'voices/' || md5(i::text)::uuid, '0', '{}' FROM gathering WHERE code = '102024';
