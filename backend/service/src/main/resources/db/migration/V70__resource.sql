-- Resources (地域資源): help, places and groups, with when they are there. See docs/decisions/0007 for resource_time.

ALTER TABLE code_list_item DROP CONSTRAINT code_list_item_list_check;
ALTER TABLE code_list_item ADD CONSTRAINT code_list_item_list_check CHECK (list IN (
    'VOICE_CATEGORY', 'MEETING_KIND', 'CAPACITY', 'RESOURCE_KIND', 'LIFE_SCENE', 'ORGANIZER_KIND'));

-- Municipalities that are there already get the lists with which new ones start.
INSERT INTO code_list_item (municipality_code, list, code, label, position)
SELECT m.code, word.list, word.code, word.label, row_number() OVER (PARTITION BY m.code, word.list ORDER BY word.n) - 1
FROM municipality m CROSS JOIN (VALUES
    (1, 'RESOURCE_KIND', 'IBASHO', '居場所'), (2, 'RESOURCE_KIND', 'GATHERING', '通いの場'),
    (3, 'RESOURCE_KIND', 'SALON', 'サロン'), (4, 'RESOURCE_KIND', 'EXERCISE', '体操'),
    (5, 'RESOURCE_KIND', 'MOBILE_SHOP', '移動販売'), (6, 'RESOURCE_KIND', 'TRANSPORT', '移動支援'),
    (7, 'RESOURCE_KIND', 'SHOPPING', '買い物支援'), (8, 'RESOURCE_KIND', 'WATCHING', '見守り'),
    (9, 'RESOURCE_KIND', 'HOUSEWORK', '家事援助'), (10, 'RESOURCE_KIND', 'MEAL', '配食'),
    (11, 'RESOURCE_KIND', 'GARBAGE', 'ゴミ出し'), (12, 'RESOURCE_KIND', 'TALKING', '話し相手'),
    (13, 'RESOURCE_KIND', 'BENCH', 'ベンチ'),
    (14, 'LIFE_SCENE', 'SHOPPING', '買い物をする'), (15, 'LIFE_SCENE', 'GOING_OUT', '出かける'),
    (16, 'LIFE_SCENE', 'EATING', '食べる'), (17, 'LIFE_SCENE', 'HOUSEHOLD', '家のことをする'),
    (18, 'LIFE_SCENE', 'HEALTH', '体を動かす'), (19, 'LIFE_SCENE', 'COMPANY', '人と会う'),
    (20, 'LIFE_SCENE', 'SAFETY', '安心してくらす'), (21, 'LIFE_SCENE', 'OTHER', 'そのほか'),
    (22, 'ORGANIZER_KIND', 'RESIDENTS', '住民のグループ'), (23, 'ORGANIZER_KIND', 'NEIGHBORHOOD', '町内会・区'),
    (24, 'ORGANIZER_KIND', 'SENIOR_CLUB', '老人クラブ'), (25, 'ORGANIZER_KIND', 'SOCIAL_WELFARE_COUNCIL', '社協'),
    (26, 'ORGANIZER_KIND', 'NPO', 'NPO・ボランティア団体'), (27, 'ORGANIZER_KIND', 'COMPANY', '店・会社'),
    (28, 'ORGANIZER_KIND', 'CARE_PROVIDER', '介護・福祉の事業所'), (29, 'ORGANIZER_KIND', 'MUNICIPALITY', '市町村'),
    (30, 'ORGANIZER_KIND', 'INDIVIDUAL', '個人'), (31, 'ORGANIZER_KIND', 'OTHER', 'そのほか')
) AS word (n, list, code, label)
ON CONFLICT DO NOTHING;

CREATE TABLE resource (
    municipality_code  text NOT NULL,
    id                 uuid             NOT NULL DEFAULT uuidv7(),
    name               text             NOT NULL,
    kana               text,
    kinds              text[]           NOT NULL CHECK (cardinality(kinds) > 0), -- code list RESOURCE_KIND
    scenes             text[]           NOT NULL DEFAULT '{}',                   -- code list LIFE_SCENE
    formality          text             NOT NULL CHECK (formality IN ('FORMAL', 'INFORMAL')),
    organizer_name     text,
    organizer_kind     text,                                                     -- code list ORGANIZER_KIND
    venue              text,
    address            text,
    latitude           double precision CHECK (latitude BETWEEN 20 AND 46),
    longitude          double precision CHECK (longitude BETWEEN 122 AND 154),
    area_id            uuid             NOT NULL,
    cost               text,
    capacity           integer          CHECK (capacity > 0),
    access             text[]           NOT NULL DEFAULT '{}',
    contact_text       text,                                                     -- personal: leaves with consent only
    contact_consent_on date,
    note               text,
    source             text,
    status             text             NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'PAUSED', 'ENDED')),
    confirmed_on       date,
    confirmed_by       uuid,
    sort_key           text COLLATE "C" NOT NULL, -- kana, or else the name, in one spelling
    search_text        text             NOT NULL, -- name and kana in one spelling
    version            bigint           NOT NULL DEFAULT 0,
    created_at         timestamptz      NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (contact_consent_on IS NULL OR contact_text IS NOT NULL),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id),
    FOREIGN KEY (municipality_code, confirmed_by) REFERENCES account (municipality_code, id)
);
CREATE INDEX resource_name ON resource (municipality_code, sort_key, id);
CREATE INDEX resource_area ON resource (municipality_code, area_id, sort_key, id);
CREATE INDEX resource_place ON resource (municipality_code, latitude, longitude) WHERE latitude IS NOT NULL;

CREATE TABLE resource_schedule (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    resource_id       uuid    NOT NULL,
    position          integer NOT NULL,
    wording           text    NOT NULL, -- as it was written
    in_words          text    NOT NULL, -- as it was understood; empty when nothing was
    not_understood    text[]  NOT NULL,
    PRIMARY KEY (municipality_code, resource_id, position),
    FOREIGN KEY (municipality_code, resource_id) REFERENCES resource (municipality_code, id) ON DELETE CASCADE
);

-- On which days, between which times: what a day must be to be one of them. 0 stands for "any".
CREATE TABLE resource_time (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    resource_id       uuid    NOT NULL,
    position          integer NOT NULL,
    weekday           integer NOT NULL CHECK (weekday BETWEEN 0 AND 7),                        -- 1 is Monday
    nth               integer NOT NULL CHECK (nth BETWEEN -1 AND 5),                           -- of the month; -1 is the last
    month_day         integer NOT NULL CHECK (month_day BETWEEN -1 AND 31),                    -- -1 is the last
    months            integer NOT NULL CHECK (months BETWEEN 1 AND 4095),                      -- bit 0 is January
    except_weekdays   integer NOT NULL CHECK (except_weekdays BETWEEN 0 AND 127),              -- bit 0 is Monday
    holidays          text    NOT NULL CHECK (holidays IN ('LIKE_ANY_DAY', 'NEVER', 'ONLY')),
    not_before        date,
    step              integer NOT NULL CHECK (step > 0), -- every so many weeks or months
    step_base         integer CHECK (step_base BETWEEN 0 AND step - 1), -- which of them; absent when it is not said
    starts_at         time,    -- absent when no time is said
    ends_at           time,
    PRIMARY KEY (municipality_code, resource_id, position),
    FOREIGN KEY (municipality_code, resource_id) REFERENCES resource (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX resource_time_weekday ON resource_time (municipality_code, weekday, starts_at, resource_id);

CREATE TABLE resource_stop (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    resource_id       uuid    NOT NULL,
    position          integer NOT NULL,
    time              time,
    place             text    NOT NULL,
    latitude          double precision CHECK (latitude BETWEEN 20 AND 46),
    longitude         double precision CHECK (longitude BETWEEN 122 AND 154),
    PRIMARY KEY (municipality_code, resource_id, position),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    FOREIGN KEY (municipality_code, resource_id) REFERENCES resource (municipality_code, id) ON DELETE CASCADE
);

-- Each time that somebody found it to be still so.
CREATE TABLE resource_confirmation (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    resource_id       uuid        NOT NULL,
    confirmed_on      date        NOT NULL,
    confirmed_by      uuid        NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    FOREIGN KEY (municipality_code, resource_id) REFERENCES resource (municipality_code, id),
    FOREIGN KEY (municipality_code, confirmed_by) REFERENCES account (municipality_code, id)
);
CREATE INDEX resource_confirmation_resource ON resource_confirmation (municipality_code, resource_id, confirmed_on DESC);

-- Metres along the great circle of a sphere with the mean radius of the earth.
CREATE FUNCTION distance_metres(
    from_latitude double precision, from_longitude double precision,
    to_latitude double precision, to_longitude double precision)
    RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 2 * 6371008.8 * asin(sqrt(least(1,
        power(sind((to_latitude - from_latitude) / 2), 2)
        + cosd(from_latitude) * cosd(to_latitude) * power(sind((to_longitude - from_longitude) / 2), 2))))
$$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['resource', 'resource_schedule', 'resource_time', 'resource_stop', 'resource_confirmation']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_code = current_setting(''app.tenant'', true)) '
            'WITH CHECK (municipality_code = current_setting(''app.tenant'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${runtimeRole}', t);
        EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_write()', t);
    END LOOP;
END $$;
