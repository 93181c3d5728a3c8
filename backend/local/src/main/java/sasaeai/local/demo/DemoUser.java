package sasaeai.local.demo;

import java.util.List;
import java.util.UUID;

/** A login of the local realm. The ids are fixed, so that data loaded for one survives a new Keycloak. */
public record DemoUser(
        UUID id, String username, String role, String municipality, String municipalityName, String lastName) {
    /** Of all demo users; the production realm has neither the users nor the password. */
    public static final String PASSWORD = "sasaeai";

    public static final List<DemoUser> ALL = List.of(
            of(1, "takasaki-city", "city", "102024", "高崎市", "高崎市の担当"),
            of(2, "yawata-center", "anshin_center", "102024", "高崎市", "八幡のセンター職員"),
            of(3, "yawata-resident", "resident", "102024", "高崎市", "区長（町屋）"),
            of(4, "toyooka-center", "anshin_center", "102024", "高崎市", "豊岡のセンター職員"),
            of(5, "omitama-city", "city", "082368", "小美玉市", "小美玉市の担当"),
            of(6, "kurashiki-city", "city", "332020", "倉敷市", "倉敷市の担当"),
            of(7, "chiba-chuo-city", "city", "121011", "千葉市中央区", "中央区の担当"));

    static DemoUser named(String username) {
        return ALL.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static DemoUser of(
            int number, String username, String role, String municipality, String municipalityName, String lastName) {
        UUID id = UUID.fromString("5a5ae000-0000-4000-8000-%012d".formatted(number));
        return new DemoUser(id, username, role, municipality, municipalityName, lastName);
    }
}
