package sasaeai;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The world that every test starts in, written once past the application: two municipalities, in Takasaki the areas 八幡
 * and 豊岡 with a center, a council and a resident each. Tests add to it and never take away.
 */
public final class World {
    public static final String TAKASAKI = "102024";
    public static final String OMITAMA = "082368";

    public static final UUID YAWATA = id("area/yawata");
    public static final UUID TOYOOKA = id("area/toyooka");
    public static final UUID MACHIYA = id("area/machiya"); // 町内会 within 八幡
    public static final UUID OGAWA = id("area/ogawa"); // in Omitama
    public static final UUID YAWATA_CENTER = id("center/yawata");
    public static final UUID TOYOOKA_CENTER = id("center/toyooka");
    public static final UUID YAWATA_COUNCIL = id("council/yawata");
    public static final UUID TOYOOKA_COUNCIL = id("council/toyooka");
    public static final UUID OGAWA_COUNCIL = id("council/ogawa");
    public static final UUID YAWATA_RESIDENT_MEMBER = id("member/yawata-resident");
    public static final UUID TOYOOKA_RESIDENT_MEMBER = id("member/toyooka-resident");
    public static final UUID DISTRICTS = id("scheme/" + TAKASAKI + "/LIVING_AREA");
    public static final UUID NEIGHBORHOODS = id("scheme/" + TAKASAKI + "/NEIGHBORHOOD");

    private static boolean written;

    private World() {}

    /** Safe to call before each test. */
    public static synchronized void exists() {
        if (written) {
            return;
        }
        try (Connection owner = TestServices.asOwner()) {
            owner.setAutoCommit(false);
            municipality(owner, TAKASAKI, "高崎市");
            municipality(owner, OMITAMA, "小美玉市");
            area(owner, TAKASAKI, YAWATA, "LIVING_AREA", "八幡");
            area(owner, TAKASAKI, TOYOOKA, "LIVING_AREA", "豊岡");
            area(owner, TAKASAKI, MACHIYA, "NEIGHBORHOOD", "町屋");
            area(owner, OMITAMA, OGAWA, "LIVING_AREA", "小川");
            run(owner, "INSERT INTO area_within VALUES (?, ?, ?)", TAKASAKI, MACHIYA, YAWATA);
            center(owner, YAWATA_CENTER, "あんしんセンター八幡", YAWATA);
            center(owner, TOYOOKA_CENTER, "あんしんセンター豊岡", TOYOOKA);
            council(owner, TAKASAKI, YAWATA_COUNCIL, "八幡協議体", YAWATA, YAWATA_CENTER);
            council(owner, TAKASAKI, TOYOOKA_COUNCIL, "豊岡協議体", TOYOOKA, TOYOOKA_CENTER);
            council(owner, OMITAMA, OGAWA_COUNCIL, "いい輪ネットおがわ", OGAWA, null);
            account(owner, Caller.CITY, null);
            account(owner, Caller.OMITAMA_CITY, null);
            account(owner, Caller.YAWATA_CENTER, null);
            account(owner, Caller.TOYOOKA_CENTER, null);
            run(
                    owner,
                    "INSERT INTO account_center VALUES (?, ?, ?)",
                    TAKASAKI,
                    accountId(Caller.YAWATA_CENTER),
                    YAWATA_CENTER);
            run(
                    owner,
                    "INSERT INTO account_center VALUES (?, ?, ?)",
                    TAKASAKI,
                    accountId(Caller.TOYOOKA_CENTER),
                    TOYOOKA_CENTER);
            resident(owner, Caller.YAWATA_RESIDENT, YAWATA_COUNCIL, YAWATA_RESIDENT_MEMBER);
            resident(owner, Caller.TOYOOKA_RESIDENT, TOYOOKA_COUNCIL, TOYOOKA_RESIDENT_MEMBER);
            owner.commit();
            written = true;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static UUID accountId(Caller caller) {
        return id("account/" + caller.username());
    }

    public static UUID personId(Caller caller) {
        return id("person/" + caller.username());
    }

    /** The same id for the same name, in every run. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void municipality(Connection owner, String code, String name) throws SQLException {
        run(owner, "INSERT INTO municipality (code, name) VALUES (?, ?)", code, name);
        for (String scheme : new String[] {"CITY", "LIVING_AREA", "NEIGHBORHOOD"}) {
            run(
                    owner,
                    "INSERT INTO area_scheme (municipality_code, id, code, name) VALUES (?, ?, ?, ?)",
                    code,
                    id("scheme/" + code + "/" + scheme),
                    scheme,
                    scheme);
        }
        for (String category : new String[] {"SHOPPING:買い物", "MOBILITY:移動", "GATHERING:居場所", "OTHER:そのほか"}) {
            codeListItem(owner, code, "VOICE_CATEGORY", category);
        }
        for (String kind : new String[] {"REGULAR:定例の協議体", "EXCHANGE:情報交換会", "STUDY:勉強会", "OTHER:そのほか"}) {
            codeListItem(owner, code, "MEETING_KIND", kind);
        }
        for (String kind :
                new String[] {"SALON:サロン:GATHERING", "EXERCISE:体操:GATHERING", "MOBILE_SHOP:移動販売:OTHER", "BENCH:ベンチ"}) {
            codeListItem(owner, code, "RESOURCE_KIND", kind);
        }
        for (String scene : new String[] {"SHOPPING:買い物をする", "COMPANY:人と会う"}) {
            codeListItem(owner, code, "LIFE_SCENE", scene);
        }
        for (String note : new String[] {"BENCH:ベンチ", "DANGER:危険な所"}) {
            codeListItem(owner, code, "MAP_NOTE_KIND", note);
        }
        for (String organizer : new String[] {"RESIDENTS:住民のグループ", "INDIVIDUAL:個人"}) {
            codeListItem(owner, code, "ORGANIZER_KIND", organizer);
        }
    }

    private static void codeListItem(Connection owner, String code, String list, String item) throws SQLException {
        String[] parts = item.split(":");
        run(
                owner,
                "INSERT INTO code_list_item (municipality_code, list, code, label, position, national_category) VALUES (?, ?, ?, ?, 0, ?)",
                code,
                list,
                parts[0],
                parts[1],
                parts.length > 2 ? parts[2] : null);
    }

    private static void area(Connection owner, String code, UUID id, String scheme, String name) throws SQLException {
        run(
                owner,
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                code,
                id,
                id("scheme/" + code + "/" + scheme),
                name);
    }

    private static void center(Connection owner, UUID id, String name, UUID area) throws SQLException {
        run(owner, "INSERT INTO anshin_center (municipality_code, id, name) VALUES (?, ?, ?)", TAKASAKI, id, name);
        run(owner, "INSERT INTO center_area VALUES (?, ?, ?)", TAKASAKI, id, area);
    }

    private static void council(Connection owner, String code, UUID id, String name, UUID area, UUID center)
            throws SQLException {
        run(
                owner,
                "INSERT INTO council (municipality_code, id, name, layer, area_id, meeting_rule) VALUES (?, ?, ?, '2', ?, '毎月第3木曜日 14:00~15:30')",
                code,
                id,
                name,
                area);
        if (center != null) {
            run(owner, "INSERT INTO council_center VALUES (?, ?, ?)", code, id, center);
        }
    }

    private static void account(Connection owner, Caller caller, UUID person) throws SQLException {
        run(
                owner,
                """
                INSERT INTO account (municipality_code, id, username, subject, label, role, person_id, provisioning)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'DONE')
                """,
                caller.municipality(),
                accountId(caller),
                caller.username(),
                caller.subject(),
                caller.username(),
                caller.role().toUpperCase(java.util.Locale.ROOT),
                person);
    }

    private static void resident(Connection owner, Caller caller, UUID council, UUID member) throws SQLException {
        run(
                owner,
                "INSERT INTO person (municipality_code, id, name, phone) VALUES (?, ?, '試験 花子', '000-0000')",
                TAKASAKI,
                personId(caller));
        account(owner, caller, personId(caller));
        run(owner, """
                INSERT INTO council_member (municipality_code, id, council_id, person_id, capacity, locality, kind, term_from)
                VALUES (?, ?, ?, ?, '区長', '町屋', 'LOCAL_ACTOR', '2020-04-01')
                """, TAKASAKI, member, council, personId(caller));
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
