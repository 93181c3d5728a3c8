package sasaeai.account.login;

import sasaeai.account.login.keycloak.Username;
import sasaeai.shared.tenant.MunicipalityCode;

/** A municipality to let in and its first login, as {@code code:name:username} of SASAEAI_MUNICIPALITIES. */
record FirstOfficer(String code, String municipality, String username) {
    private static final String FORM =
            "SASAEAI_MUNICIPALITIES must be code:name:username, separated by commas, such as "
                    + "102024:高崎市:takasaki-city, but one entry is ";

    static FirstOfficer parse(String entry) {
        String[] parts = entry.strip().split(":", -1);
        if (parts.length != 3 || parts[1].isBlank() || !parts[2].matches(Username.FORM)) {
            throw new IllegalStateException(FORM + entry);
        }
        if (!MunicipalityCode.valid(parts[0])) {
            throw new IllegalStateException("SASAEAI_MUNICIPALITIES: the check digit of " + parts[0] + " is wrong");
        }
        return new FirstOfficer(parts[0], parts[1].strip(), parts[2]);
    }
}
