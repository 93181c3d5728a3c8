-- The municipality's code is the tenant: every table carries it, every key starts with it, every reference is
-- composite, and row-level security stands behind the application's own filter.

CREATE TABLE municipality (
    code         text PRIMARY KEY CHECK (code ~ '^[0-9]{6}$'),
    name         text        NOT NULL,
    prefecture   text,
    center_label text        NOT NULL DEFAULT '高齢者あんしんセンター',
    version      bigint      NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE code_list_item (
    municipality_code text NOT NULL REFERENCES municipality (code),
    list              text    NOT NULL CHECK (list IN ('VOICE_CATEGORY', 'MEETING_KIND', 'CAPACITY')),
    code              text    NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    label             text    NOT NULL,
    position          integer NOT NULL,
    active            boolean NOT NULL DEFAULT true,
    PRIMARY KEY (municipality_code, list, code)
);

CREATE TABLE area_scheme (
    municipality_code text NOT NULL REFERENCES municipality (code),
    id                uuid    NOT NULL DEFAULT uuidv7(),
    code              text    NOT NULL,
    name              text    NOT NULL,
    position          integer NOT NULL DEFAULT 0,
    version           bigint  NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, code)
);

CREATE TABLE area (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    scheme_id         uuid        NOT NULL,
    name              text        NOT NULL,
    kana              text,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, scheme_id, name),
    FOREIGN KEY (municipality_code, scheme_id) REFERENCES area_scheme (municipality_code, id)
);

-- 町内会 ⊂ 小学校区 and 町内会 ⊂ 圏域 at once: schemes overlap, so membership is a relation, not a parent column.
CREATE TABLE area_within (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    area_id           uuid    NOT NULL,
    within_id         uuid    NOT NULL,
    PRIMARY KEY (municipality_code, area_id, within_id),
    CHECK (area_id <> within_id),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, within_id) REFERENCES area (municipality_code, id) ON DELETE CASCADE
);
CREATE INDEX area_within_reverse ON area_within (municipality_code, within_id, area_id);

CREATE TABLE area_statistic (
    municipality_code text NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    area_id           uuid        NOT NULL,
    as_of             date        NOT NULL,
    population        integer     CHECK (population >= 0),
    aged65            integer     CHECK (aged65 >= 0 AND aged65 <= population),
    households        integer     CHECK (households >= 0),
    source            text        NOT NULL,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, area_id, as_of, source),
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id)
);

CREATE TABLE anshin_center (
    municipality_code text NOT NULL REFERENCES municipality (code),
    id                uuid        NOT NULL DEFAULT uuidv7(),
    name              text        NOT NULL,
    phone             text,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality_code, id),
    UNIQUE (municipality_code, name)
);

CREATE TABLE center_area (
    municipality_code text NOT NULL DEFAULT current_setting('app.tenant'),
    center_id         uuid    NOT NULL,
    area_id           uuid    NOT NULL,
    PRIMARY KEY (municipality_code, center_id, area_id),
    FOREIGN KEY (municipality_code, center_id) REFERENCES anshin_center (municipality_code, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_code, area_id) REFERENCES area (municipality_code, id)
);
CREATE INDEX center_area_reverse ON center_area (municipality_code, area_id, center_id);
