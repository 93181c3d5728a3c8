package sasaeai;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody with a login; the people of {@link World} are listed here. */
public record Caller(String username, String role, String municipality) {
    public static final Caller CITY = new Caller("takasaki-city", "city", World.TAKASAKI);
    public static final Caller YAWATA_CENTER = new Caller("yawata-center", "anshin_center", World.TAKASAKI);
    public static final Caller TOYOOKA_CENTER = new Caller("toyooka-center", "anshin_center", World.TAKASAKI);
    public static final Caller YAWATA_RESIDENT = new Caller("yawata-resident", "resident", World.TAKASAKI);
    public static final Caller TOYOOKA_RESIDENT = new Caller("toyooka-resident", "resident", World.TAKASAKI);
    public static final Caller OMITAMA_CITY = new Caller("omitama-city", "city", World.OMITAMA);

    /** Keycloak's id of this login. */
    public String subject() {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
