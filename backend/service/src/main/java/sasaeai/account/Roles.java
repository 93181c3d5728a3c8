package sasaeai.account;

/** The realm roles of Keycloak, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String CITY = "city";
    public static final String ANSHIN_CENTER = "anshin_center";
    public static final String RESIDENT = "resident";

    private Roles() {}
}
