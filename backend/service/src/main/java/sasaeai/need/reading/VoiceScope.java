package sasaeai.need.reading;

import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.read.Rows;

/**
 * Which voices an actor sees, as conditions on {@code voice v}, {@code meeting m} and the actor's areas.
 *
 * @param roots SQL: the areas from which the actor's own areas are reached, as uuid[]
 * @param answers the actor reviews this voice: the city, and the center whose areas hold it
 * @param visible the actor may know of this voice
 * @param listed what a list shows when no place is named: of other centers' voices nothing
 * @param seesMeeting the actor may read what there is of this meeting
 * @param coming a meeting still to be held that the actor may know of
 * @param held a meeting of which this actor may see what came out
 */
record VoiceScope(
        String roots, String answers, String visible, String listed, String seesMeeting, String coming, String held) {

    /** The areas of the actor, found once a statement. */
    static final String OWN_AREA = "v.area_id = ANY((SELECT area_ids FROM own)::uuid[])";

    static final String MINE = "v.writer_id = :me";
    private static final String SHARED = "m.status IN ('SHARED', 'PUBLISHED')";
    private static final String OWN_MEETING = """
            EXISTS (SELECT 1 FROM meeting_council mc WHERE mc.municipality_code = m.municipality_code
                    AND mc.meeting_id = m.id AND mc.council_id = ANY((SELECT council_ids FROM own)::uuid[]))""";
    private static final String CENTER_ROOTS = """
            ARRAY(SELECT ca.area_id FROM center_area ca
                  WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))""";
    private static final String COUNCIL_ROOTS = """
            ARRAY(SELECT c.area_id FROM council c WHERE c.municipality_code = :tenant AND c.id = ANY(:councils))""";
    // Staff work with a record before they share it.
    private static final String STAFF_HELD = "(" + SHARED + " OR (m.status <> 'CANCELLED' AND m.held_on < :today))";
    private static final String STAFF_COMING = "m.status IN ('DRAFT', 'CONFIRMED')";

    static VoiceScope of(Actor actor) {
        return switch (actor.role()) {
            case CITY -> new VoiceScope("'{}'::uuid[]", "true", "true", "true", "true", STAFF_COMING, STAFF_HELD);
            case ANSHIN_CENTER ->
                new VoiceScope(
                        CENTER_ROOTS,
                        OWN_AREA,
                        "(" + MINE + " OR " + OWN_AREA + " OR v.status = 'REVIEWED')",
                        "(" + MINE + " OR " + OWN_AREA + ")",
                        "(" + SHARED + " OR " + OWN_MEETING + ")",
                        STAFF_COMING,
                        STAFF_HELD);
            case RESIDENT -> {
                String visible = "(" + MINE + " OR (v.status = 'REVIEWED' AND " + OWN_AREA + "))";
                yield new VoiceScope(
                        COUNCIL_ROOTS,
                        "false",
                        visible,
                        visible,
                        "(m.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED') AND " + OWN_MEETING + ")",
                        "m.status = 'CONFIRMED'",
                        SHARED);
            }
        };
    }

    /** The values of these conditions. */
    static Rows rows(Actor actor) {
        Rows rows = new Rows().with("councils", actor.councilIds().toArray(UUID[]::new));
        return switch (actor.role()) {
            case CITY, RESIDENT -> rows;
            case ANSHIN_CENTER -> rows.with("centers", actor.centerIds().toArray(UUID[]::new));
        };
    }
}
