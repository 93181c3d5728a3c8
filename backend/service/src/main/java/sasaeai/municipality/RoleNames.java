package sasaeai.municipality;

/** The realm roles of Keycloak, spelled once for every room. */
public final class RoleNames {
    public static final String CITY = "city";
    public static final String ANSHIN_CENTER = "anshin_center";
    public static final String RESIDENT = "resident";

    private RoleNames() {}
}
