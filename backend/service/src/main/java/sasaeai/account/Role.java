package sasaeai.account;

/** What an account is for; the names in Keycloak are the lower-case ones of {@link Roles}. */
public enum Role {
    CITY,
    ANSHIN_CENTER,
    RESIDENT
}
