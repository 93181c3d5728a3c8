package sasaeai.account;

import sasaeai.municipality.RoleNames;

/** The realm roles of Keycloak, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String CITY = RoleNames.CITY;
    public static final String ANSHIN_CENTER = RoleNames.ANSHIN_CENTER;
    public static final String RESIDENT = RoleNames.RESIDENT;

    private Roles() {}
}
