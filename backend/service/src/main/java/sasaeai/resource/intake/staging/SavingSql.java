package sasaeai.resource.intake.staging;

/** Saves what was compared, some rows after the other, so that somebody can be told how far it is. */
final class SavingSql {
    private static final String ADDED =
            "(e.match = 'NEW' OR (e.match = 'DOUBTFUL' AND :addDoubtful)) AND e.n BETWEEN :from AND :to";

    private static final String CHANGED = "e.match = 'CHANGED' AND e.n BETWEEN :from AND :to";

    private static final String RETIMED = "((" + ADDED + ") OR (" + CHANGED + " AND e.retimed))";

    static final String INDEX = "CREATE INDEX intake_effect_n ON intake_effect (n)";

    static final String ANALYZE = "ANALYZE intake_effect (n, match)";

    static final String INSERT = """
            INSERT INTO resource (municipality_code, id, name, kana, kinds, scenes, formality, organizer_name, organizer_kind,
                venue, address, latitude, longitude, area_id, cost, capacity, access, contact_text, contact_consent_on,
                note, source, status, confirmed_on, confirmed_by, sort_key, search_text, number)
            SELECT :tenant, e.id, e.name, e.kana, e.kinds, e.scenes, e.formality, e.organizer_name, e.organizer_kind,
                e.venue, e.address, e.latitude, e.longitude, e.area_id, e.cost, e.capacity, e.access, e.contact_text,
                e.contact_consent_on, e.note, e.source, e.status, e.confirmed_on,
                CASE WHEN e.confirmed_on IS NOT NULL THEN :account END, e.sort_key, e.search_text,
                nextval((SELECT CAST(:numbers AS regclass)))
            FROM intake_effect e WHERE %s
            """.formatted(ADDED);

    static final String UPDATE = """
            UPDATE resource r SET name = e.name, kana = e.kana, kinds = e.kinds, scenes = e.scenes, formality = e.formality,
                organizer_name = e.organizer_name, organizer_kind = e.organizer_kind, venue = e.venue, address = e.address,
                latitude = e.latitude, longitude = e.longitude, area_id = e.area_id, cost = e.cost, capacity = e.capacity,
                access = e.access, contact_text = e.contact_text, contact_consent_on = e.contact_consent_on, note = e.note,
                source = e.source, status = e.status, confirmed_on = e.confirmed_on,
                confirmed_by = CASE WHEN e.confirms THEN :account ELSE r.confirmed_by END,
                sort_key = e.sort_key, search_text = e.search_text, version = r.version + 1
            FROM intake_effect e WHERE r.municipality_code = :tenant AND r.id = e.id AND %s
            """.formatted(CHANGED);

    static final String CONFIRM = """
            INSERT INTO resource_confirmation (municipality_code, resource_id, confirmed_on, confirmed_by)
            SELECT :tenant, e.id, e.confirmed_on, :account FROM intake_effect e
            WHERE e.confirms AND ((%s) OR (%s))
            """.formatted(ADDED, CHANGED);

    static final String FORGET_SCHEDULES = forget("resource_schedule", "retimed");
    static final String FORGET_TIMES = forget("resource_time", "retimed");
    static final String FORGET_STOPS = forget("resource_stop", "rerouted");

    static final String SCHEDULES = """
            INSERT INTO resource_schedule (municipality_code, resource_id, position, wording, in_words, not_understood)
            SELECT :tenant, e.id, u.at - 1, w.wording, w.in_words, w.not_understood
            FROM intake_effect e CROSS JOIN unnest(e.wordings) WITH ORDINALITY AS u (wording, at)
            JOIN intake_wording w ON w.wording = u.wording
            WHERE %s
            """.formatted(RETIMED);

    /** Two wordings may say the same time; it is kept once, where it was said first. */
    static final String TIMES = """
            INSERT INTO resource_time (municipality_code, resource_id, position, weekday, nth, month_day, months,
                except_weekdays, holidays, not_before, step, step_base, starts_at, ends_at)
            SELECT :tenant, id, row_number() OVER (PARTITION BY id ORDER BY first) - 1, weekday, nth, month_day, months,
                except_weekdays, holidays, not_before, step, step_base, starts_at, ends_at
            FROM (SELECT e.id, min(u.at * 1000 + t.n) AS first, t.weekday, t.nth, t.month_day, t.months, t.except_weekdays,
                      t.holidays, t.not_before, t.step, t.step_base, t.starts_at, t.ends_at
                  FROM intake_effect e CROSS JOIN unnest(e.wordings) WITH ORDINALITY AS u (wording, at)
                  JOIN intake_time t ON t.wording = u.wording
                  WHERE %s
                  GROUP BY e.id, t.weekday, t.nth, t.month_day, t.months, t.except_weekdays, t.holidays, t.not_before,
                      t.step, t.step_base, t.starts_at, t.ends_at) AS said
            """.formatted(RETIMED);

    static final String STOPS = """
            INSERT INTO resource_stop (municipality_code, resource_id, position, time, place, latitude, longitude)
            SELECT :tenant, e.id, u.at - 1, CAST(u.stop ->> 'time' AS time), u.stop ->> 'place',
                CAST(u.stop ->> 'latitude' AS double precision), CAST(u.stop ->> 'longitude' AS double precision)
            FROM intake_effect e CROSS JOIN jsonb_array_elements(e.stops) WITH ORDINALITY AS u (stop, at)
            WHERE e.stops <> '[]' AND ((%s) OR (%s AND e.rerouted))
            """.formatted(ADDED, CHANGED);

    private SavingSql() {}

    private static String forget(String table, String why) {
        return """
                DELETE FROM %s t USING intake_effect e
                WHERE t.municipality_code = :tenant AND t.resource_id = e.id AND %s AND e.%s
                """.formatted(table, CHANGED, why);
    }
}
