package sasaeai.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sasaeai.meeting.MeetingFrame;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.view.Answer;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about who comes and who came; each writes any number of rows with one statement. */
@ApplicationScoped
class AttendanceRepository {
    private final EntityManager entities;
    private final RequestFacts facts;
    private final JsonReads reads;

    AttendanceRepository(EntityManager entities, RequestFacts facts, JsonReads reads) {
        this.entities = entities;
        this.facts = facts;
        this.reads = reads;
    }

    /** Members are those of that day, and those of whom something was noted. */
    Json view(UUID meetingId) {
        return reads.find("""
                        SELECT m.version, json_build_object(
                            'members', (SELECT coalesce(json_agg(json_build_object('memberId', cm.id,
                                    'displayName', cm.capacity || coalesce('（' || cm.locality || '）', ''),
                                    'answer', a.answer, 'attended', a.attended) ORDER BY mc.position, cm.id), '[]')
                                FROM meeting_council mc
                                JOIN council_member cm ON cm.municipality_code = mc.municipality_code
                                    AND cm.council_id = mc.council_id
                                LEFT JOIN attendance a ON a.municipality_code = mc.municipality_code
                                    AND a.meeting_id = mc.meeting_id AND a.member_id = cm.id
                                WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                                  AND (m.held_on BETWEEN cm.term_from AND coalesce(cm.term_to, 'infinity')
                                       OR a.member_id IS NOT NULL)),
                            'guests', (SELECT coalesce(json_agg(json_build_object('label', g.label, 'invited', g.invited,
                                    'attended', g.attended) ORDER BY g.position), '[]')
                                FROM guest_group g WHERE g.municipality_code = m.municipality_code AND g.meeting_id = m.id),
                            'version', m.version)
                        FROM meeting m WHERE m.municipality_code = :tenant AND m.id = :id
                        """, new Rows().with("id", meetingId))
                .orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    /** Which of these are members of the councils that met, whatever their term. */
    List<UUID> known(MeetingFrame meeting, List<UUID> memberIds) {
        @SuppressWarnings("unchecked")
        List<UUID> known = entities.createNativeQuery("""
                        SELECT cm.id FROM council_member cm WHERE cm.municipality_code = :tenant AND cm.id = ANY(:ids)
                        AND cm.council_id = ANY(:councils)
                        """, UUID.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("ids", memberIds.toArray(UUID[]::new))
                .setParameter("councils", councils(meeting))
                .getResultList();
        return known;
    }

    void replaceMembers(UUID meetingId, List<AttendedMemberInput> members) {
        statement("""
                        UPDATE attendance SET attended = NULL WHERE municipality_code = :tenant AND meeting_id = :meeting
                        AND attended IS NOT NULL AND member_id <> ALL(:ids)
                        """)
                .setParameter("meeting", meetingId)
                .setParameter("ids", ids(members))
                .executeUpdate();
        statement("""
                        INSERT INTO attendance (municipality_code, meeting_id, member_id, attended)
                        SELECT :tenant, :meeting, came.member_id, came.attended
                        FROM unnest(:ids, :attended) AS came (member_id, attended)
                        ON CONFLICT (municipality_code, meeting_id, member_id) DO UPDATE SET attended = excluded.attended
                        WHERE attendance.attended IS DISTINCT FROM excluded.attended
                        """)
                .setParameter("meeting", meetingId)
                .setParameter("ids", ids(members))
                .setParameter(
                        "attended",
                        members.stream().map(AttendedMemberInput::attended).toArray(Boolean[]::new))
                .executeUpdate();
    }

    void replaceGuests(UUID meetingId, List<GuestGroupInput> guests) {
        statement("DELETE FROM guest_group WHERE municipality_code = :tenant AND meeting_id = :meeting")
                .setParameter("meeting", meetingId)
                .executeUpdate();
        statement("""
                        INSERT INTO guest_group (municipality_code, meeting_id, position, label, invited, attended)
                        SELECT :tenant, :meeting, g.n, g.label, g.invited, g.attended
                        FROM unnest(:labels, :invited, :attended) WITH ORDINALITY AS g (label, invited, attended, n)
                        """)
                .setParameter("meeting", meetingId)
                .setParameter(
                        "labels", guests.stream().map(GuestGroupInput::label).toArray(String[]::new))
                .setParameter(
                        "invited", guests.stream().map(GuestGroupInput::invited).toArray(Integer[]::new))
                .setParameter(
                        "attended",
                        guests.stream().map(GuestGroupInput::attended).toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Answers for each membership that the person has in these councils on the day; tells how many there are. */
    int answer(MeetingFrame meeting, UUID personId, Answer answer, Instant at) {
        return statement("""
                        INSERT INTO attendance (municipality_code, meeting_id, member_id, answer, answered_at)
                        SELECT cm.municipality_code, :meeting, cm.id, :answer, :at FROM council_member cm
                        WHERE cm.municipality_code = :tenant AND cm.person_id = :person AND cm.council_id = ANY(:councils)
                          AND :heldOn BETWEEN cm.term_from AND coalesce(cm.term_to, 'infinity')
                        ON CONFLICT (municipality_code, meeting_id, member_id)
                        DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
                        """)
                .setParameter("meeting", meeting.id())
                .setParameter("answer", answer.name())
                .setParameter("at", at)
                .setParameter("person", personId)
                .setParameter("councils", councils(meeting))
                .setParameter("heldOn", meeting.heldOn())
                .executeUpdate();
    }

    private Query statement(String sql) {
        return entities.createNativeQuery(sql).setParameter("tenant", facts.tenant());
    }

    private static UUID[] ids(List<AttendedMemberInput> members) {
        return members.stream().map(AttendedMemberInput::memberId).toArray(UUID[]::new);
    }

    private static UUID[] councils(MeetingFrame meeting) {
        return meeting.councilIds().toArray(UUID[]::new);
    }
}
