package sasaeai.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.resource.reading.ResourceReads;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;

/** All queries about resources; what a reader may see of them is {@link ResourceReads}. */
@ApplicationScoped
class ResourceRepository implements PanacheRepositoryBase<Resource, UUID> {
    private final ResourceReads reads;

    ResourceRepository(ResourceReads reads) {
        this.reads = reads;
    }

    Resource get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(ResourceRepository::notFound);
    }

    /** Nobody else changes it until this transaction ends. */
    Resource getHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(ResourceRepository::notFound);
    }

    /** 404 for a resource that this actor must not know of, of this municipality or another. */
    boolean editedBy(Actor actor, UUID id) {
        return reads.editedBy(actor, id).orElseThrow(ResourceRepository::notFound);
    }

    Json view(@Nullable Actor reader, UUID id, LocalDate today) {
        return reads.find(reader, id, today).orElseThrow(ResourceRepository::notFound);
    }

    Json list(@Nullable Actor reader, ResourceFilter filter, PageRequest page, LocalDate today) {
        return reads.list(reader, filter, page, today);
    }

    /** 400 when there are more than a map can show at once. */
    Json map(@Nullable Actor reader, ResourceFilter filter, LocalDate today) {
        return reads.map(reader, filter, today)
                .orElseThrow(() -> new ProblemException(ResourceProblem.RESOURCE_MAP_TOO_LARGE));
    }

    void save(ResourceConfirmation confirmation) {
        getEntityManager().persist(confirmation);
    }

    /** What a census entry has confirmed. */
    List<ResourceConfirmation> confirmedIn(UUID censusEntryId) {
        return getEntityManager()
                .createQuery("FROM ResourceConfirmation WHERE censusEntryId = :entry", ResourceConfirmation.class)
                .setParameter("entry", censusEntryId)
                .getResultList();
    }

    /** Whether it has been confirmed for that day or a later one by anything else. */
    boolean confirmedOtherwise(UUID resourceId, ResourceConfirmation than) {
        return getEntityManager()
                        .createQuery(
                                "SELECT count(*) FROM ResourceConfirmation WHERE resourceId = :resource AND id <> :than AND confirmedOn >= :on",
                                Long.class)
                        .setParameter("resource", resourceId)
                        .setParameter("than", than.id())
                        .setParameter("on", than.confirmedOn())
                        .getSingleResult()
                > 0;
    }

    void delete(ResourceConfirmation confirmation) {
        getEntityManager().remove(confirmation);
    }

    private static ProblemException notFound() {
        return new ProblemException(ResourceProblem.RESOURCE_NOT_FOUND);
    }
}
