package sasaeai.meeting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about attachments; content is read only where it goes out. */
@ApplicationScoped
class AttachmentRepository {
    private final EntityManager entities;
    private final RequestFacts facts;
    private final JsonReads reads;

    AttachmentRepository(EntityManager entities, RequestFacts facts, JsonReads reads) {
        this.entities = entities;
        this.facts = facts;
        this.reads = reads;
    }

    void add(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
    }

    Json view(UUID id) {
        Json view = reads.find("""
                        SELECT CAST(0 AS bigint), json_build_object('id', f.id, 'fileName', f.file_name,
                            'mediaType', f.media_type, 'size', f.size)
                        FROM attachment f WHERE f.municipality_code = :tenant AND f.id = :id
                        """, new Rows().with("id", id)).orElseThrow(AttachmentRepository::notFound);
        return new Json(null, view.text()); // it never changes, so it has no version
    }

    StoredFile file(Actor actor, UUID id) {
        MeetingScope scope = new MeetingScope(actor);
        Query query = entities.createNativeQuery("""
                        SELECT f.file_name, f.media_type, f.content FROM attachment f
                        JOIN meeting m ON m.municipality_code = f.municipality_code AND m.id = f.meeting_id
                        WHERE f.municipality_code = :tenant AND f.id = :id AND %s AND %s
                        """.formatted(scope.visible("m"), scope.record("m")), Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("id", id);
        if (actor.role() != Role.CITY) { // all councils are the city's
            query.setParameter("own", actor.councilIds().toArray(UUID[]::new));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new StoredFile(new FileName((String) row.get(0)), (String) row.get(1), (byte[]) row.get(2)))
                .orElseThrow(AttachmentRepository::notFound);
    }

    UUID meetingOf(UUID id) {
        return entities.createQuery("SELECT meetingId FROM Attachment WHERE id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AttachmentRepository::notFound);
    }

    void delete(UUID id) {
        entities.createQuery("DELETE FROM Attachment WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ProblemException notFound() {
        return new ProblemException(MeetingProblem.ATTACHMENT_NOT_FOUND);
    }
}
