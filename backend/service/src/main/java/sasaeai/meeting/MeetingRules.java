package sasaeai.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** What an input must keep that one field alone cannot tell: order of times, sane days, a kind in use. */
@ApplicationScoped
class MeetingRules {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final EntityManager entities;
    private final RequestFacts facts;
    private final Today today;

    MeetingRules(EntityManager entities, RequestFacts facts, Today today) {
        this.entities = entities;
        this.facts = facts;
        this.today = today;
    }

    /** 422 with the place of the first rule that is broken; {@code before} is the kind that may stay although retired. */
    void require(MeetingInput input, @Nullable String before) {
        if (input.end() != null && (input.start() == null || !input.end().isAfter(input.start()))) {
            throw ProblemException.invalid("/endsAt", "end-before-start");
        }
        requireSane("/heldOn", EARLIEST, input.heldOn());
        if (input.nextOn() != null) {
            requireSane("/nextOn", input.heldOn().plusDays(1), input.nextOn());
        }
        if (!input.kind().equals(before) && !inUse(input.kind())) {
            throw ProblemException.invalid("/kind", "unknown-reference");
        }
    }

    private void requireSane(String pointer, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest) || day.isAfter(today.get().plusYears(YEARS_AHEAD))) {
            throw ProblemException.invalid(pointer, "date-range");
        }
    }

    private boolean inUse(String kind) {
        return (Boolean) entities.createNativeQuery("""
                SELECT EXISTS (SELECT 1 FROM code_list_item k WHERE k.municipality_code = :tenant
                    AND k.list = 'MEETING_KIND' AND k.code = :kind AND k.active)
                """, Boolean.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
