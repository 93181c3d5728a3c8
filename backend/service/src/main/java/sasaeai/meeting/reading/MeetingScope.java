package sasaeai.meeting.reading;

import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.read.Rows;

/**
 * Which meetings an actor may read and how much of each, as conditions on a row of {@code meeting} under a given alias. The
 * statement gets its values from {@link #rows()}.
 */
public final class MeetingScope {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String SHARED = "%1$s.status IN ('SHARED', 'PUBLISHED')";
    // IS TRUE keeps PostgreSQL from collecting all own meetings first: it asks row by row and stops when a page is
    // full.
    private static final String OWN = """
            (EXISTS (SELECT 1 FROM meeting_council own WHERE own.municipality_code = %1$s.municipality_code
                AND own.meeting_id = %1$s.id AND own.council_id = ANY(:own)) IS TRUE)""";

    private final Actor actor;

    public MeetingScope(Actor actor) {
        this.actor = actor;
    }

    /** Whether the meeting exists for this actor. */
    public String visible(String meeting) {
        return (switch (actor.role()) {
                    case CITY -> "true";
                    case ANSHIN_CENTER -> "(" + SHARED + " OR " + OWN + ")";
                    case RESIDENT ->
                        "((%1$s.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED') OR (%1$s.status = 'CANCELLED'"
                                + " AND %1$s.announced)) AND " + OWN + ")";
                })
                .formatted(meeting);
    }

    /** Whether, of a visible meeting, the record may be read: what was said and decided. */
    public String record(String meeting) {
        return (switch (actor.role()) {
                    case CITY, ANSHIN_CENTER -> "true";
                    case RESIDENT -> SHARED;
                })
                .formatted(meeting);
    }

    /** Whether the text for the public may be read before it is public: by those only who write it. */
    public String digest(String meeting) {
        return "(" + meeting + ".status = 'PUBLISHED' OR " + editable(meeting) + ")";
    }

    /** Whether the actor's own councils take part; all are the city's. */
    public String own(String meeting) {
        return (switch (actor.role()) {
                    case CITY -> "true";
                    case ANSHIN_CENTER, RESIDENT -> OWN;
                })
                .formatted(meeting);
    }

    public String editable(String meeting) {
        return (switch (actor.role()) {
                    case CITY -> "true";
                    case ANSHIN_CENTER -> OWN;
                    case RESIDENT -> "false";
                })
                .formatted(meeting);
    }

    /** What this actor answered, as a member, when asked to come; no answer of staff. */
    String myAnswer(String meeting) {
        return (switch (actor.role()) {
                    case CITY, ANSHIN_CENTER -> "NULL";
                    case RESIDENT -> """
                            (SELECT mine.answer FROM council_member me
                             JOIN attendance mine ON mine.municipality_code = me.municipality_code AND mine.member_id = me.id
                             WHERE me.municipality_code = %1$s.municipality_code AND me.person_id = :person
                               AND mine.meeting_id = %1$s.id ORDER BY mine.answered_at DESC NULLS LAST LIMIT 1)""";
                })
                .formatted(meeting);
    }

    /** The values of {@link #visible}, {@link #own} and {@link #editable}. */
    public Rows rows() {
        Rows rows = new Rows();
        return switch (actor.role()) {
            case CITY -> rows;
            case ANSHIN_CENTER, RESIDENT -> rows.with("own", actor.councilIds().toArray(UUID[]::new));
        };
    }

    Rows rowsWithPerson() {
        return switch (actor.role()) {
            case CITY, ANSHIN_CENTER -> rows();
            case RESIDENT -> rows().with("person", actor.personId() == null ? NOBODY : actor.personId());
        };
    }
}
