package sasaeai.account.login.keycloak;

import sasaeai.account.Role;

/** What Keycloak has to hold of an account. */
public record KeycloakUser(String username, String municipalityCode, String label, Role role, boolean enabled) {}
