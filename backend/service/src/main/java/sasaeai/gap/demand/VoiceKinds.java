package sasaeai.gap.demand;

/** Which kinds of resources answer which category of voices: the municipality's own table, or until it has one this. */
final class VoiceKinds {
    /** SQL: category and kind, in pairs. */
    static final String PAIRS = """
            SELECT own.category, own.kind FROM voice_category_kind own WHERE own.municipality_code = :tenant
            UNION ALL
            SELECT usual.category, usual.kind FROM (VALUES
                ('SHOPPING', 'MOBILE_SHOP'), ('SHOPPING', 'SHOPPING'), ('SHOPPING', 'MEAL'),
                ('MOBILITY', 'TRANSPORT'), ('MOBILITY', 'BENCH'),
                ('GATHERING', 'IBASHO'), ('GATHERING', 'GATHERING'), ('GATHERING', 'SALON'), ('GATHERING', 'EXERCISE'),
                ('GATHERING', 'TALKING'),
                ('WATCHING', 'WATCHING'), ('WATCHING', 'TALKING'),
                ('GARBAGE', 'GARBAGE'), ('GARBAGE', 'HOUSEWORK')) AS usual (category, kind)
            WHERE NOT EXISTS (SELECT 1 FROM voice_category_kind own WHERE own.municipality_code = :tenant)
            """;

    private VoiceKinds() {}
}
