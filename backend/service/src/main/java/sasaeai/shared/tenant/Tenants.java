package sasaeai.shared.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** The first of two isolations: Hibernate adds the tenant to each of its own statements. */
@PersistenceUnitExtension
@RequestScoped
class Tenants implements TenantResolver {
    private final RequestFacts facts;

    Tenants(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public String getDefaultTenantId() {
        return RequestFacts.NO_TENANT;
    }

    @Override
    public String resolveTenantId() {
        return facts.tenant();
    }
}
