package sasaeai.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.council.CouncilProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;

/** The councils that a meeting names: that they exist, were not closed before its day, and which number it is to each. */
@ApplicationScoped
class MeetingCouncils {
    // Locked until the end of the transaction, so that two meetings never get the same number.
    private static final String LOCK = """
            SELECT c.id, c.closed_on FROM council c
            WHERE c.municipality_code = :tenant AND c.id = ANY(:ids) ORDER BY c.id FOR NO KEY UPDATE
            """;
    private static final String LAST = """
            SELECT mc.council_id, max(mc.number) FROM meeting_council mc
            JOIN meeting m ON m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id
            WHERE mc.municipality_code = :tenant AND mc.council_id = ANY(:ids) AND m.status <> 'CANCELLED'
              AND mc.number IS NOT NULL
            GROUP BY mc.council_id
            """;

    private final EntityManager entities;
    private final RequestFacts facts;

    MeetingCouncils(EntityManager entities, RequestFacts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /** The input's councils in its order; 422 for one that does not exist or stands twice, 409 for a closed one. */
    List<MeetingCouncil> numbered(MeetingInput input, List<MeetingCouncil> before) {
        Map<UUID, @Nullable LocalDate> known = lock(input.councilIds());
        requireKnown(input, known, before);
        Map<UUID, Integer> last = input.kind().equals(Meeting.REGULAR) ? last(input.councilIds()) : null;
        List<MeetingCouncil> numbered = new ArrayList<>();
        for (MeetingCouncilInput council : input.councils()) {
            Integer number = council.number();
            if (number == null && last != null) {
                number = kept(council.id(), before);
                number = number == null ? last.getOrDefault(council.id(), 0) + 1 : number;
            }
            numbered.add(new MeetingCouncil(council.id(), number, numbered.size()));
        }
        return numbered;
    }

    /** The next number of one council; absent when the council is closed by that day or already has a later meeting. */
    @Nullable
    Integer nextNumber(Meeting meeting, LocalDate day) {
        UUID council = meeting.councilIds().iterator().next();
        LocalDate closedOn = lock(List.of(council)).get(council);
        if ((closedOn != null && day.isAfter(closedOn)) || meetsAfter(council, meeting.heldOn())) {
            return null;
        }
        return last(List.of(council)).getOrDefault(council, 0) + 1;
    }

    private boolean meetsAfter(UUID council, LocalDate day) {
        return (Boolean) entities.createNativeQuery("""
                SELECT EXISTS (SELECT 1 FROM meeting_council mc
                    JOIN meeting m ON m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id
                    WHERE mc.municipality_code = :tenant AND mc.council_id = :council AND mc.held_on > :day
                      AND m.status <> 'CANCELLED')
                """, Boolean.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("council", council)
                .setParameter("day", day)
                .getSingleResult();
    }

    private static void requireKnown(
            MeetingInput input, Map<UUID, @Nullable LocalDate> known, List<MeetingCouncil> before) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < input.councils().size(); i++) {
            UUID id = input.councils().get(i).id();
            if (!known.containsKey(id)) {
                throw ProblemException.invalid("/councils/" + i + "/id", "unknown-reference");
            }
            if (!seen.add(id)) {
                throw ProblemException.invalid("/councils/" + i + "/id", "duplicate");
            }
            LocalDate closedOn = known.get(id);
            boolean added =
                    before.stream().noneMatch(council -> council.councilId().equals(id));
            if (added && closedOn != null && input.heldOn().isAfter(closedOn)) {
                throw new ProblemException(CouncilProblem.COUNCIL_CLOSED);
            }
        }
    }

    private static @Nullable Integer kept(UUID council, List<MeetingCouncil> before) {
        return before.stream()
                .filter(old -> old.councilId().equals(council))
                .findFirst()
                .map(MeetingCouncil::number)
                .orElse(null);
    }

    private Map<UUID, @Nullable LocalDate> lock(List<UUID> ids) {
        Map<UUID, @Nullable LocalDate> closed = new HashMap<>();
        for (Tuple row : rows(LOCK, ids)) {
            Object day = row.get(1);
            closed.put((UUID) row.get(0), day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day);
        }
        return closed;
    }

    private Map<UUID, Integer> last(List<UUID> ids) {
        Map<UUID, Integer> numbers = new HashMap<>();
        rows(LAST, ids).forEach(row -> numbers.put((UUID) row.get(0), ((Number) row.get(1)).intValue()));
        return numbers;
    }

    @SuppressWarnings("unchecked") // a Tuple is asked for
    private List<Tuple> rows(String sql, List<UUID> ids) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
