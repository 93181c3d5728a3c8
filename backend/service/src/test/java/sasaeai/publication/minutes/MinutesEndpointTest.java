package sasaeai.publication.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.meeting.Meetings;
import sasaeai.publication.Ward;

@QuarkusTest
class MinutesEndpointTest {
    @Inject
    SessionFactory sessions;

    @Test
    void minutesTellWhoCameWhatWasSaidAndWhatWasDecided() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.minusDays(3), "CONFIRMED", ward.council());
        UUID item = Meetings.agendaItem(meeting, "移動のこと");
        UUID decision = Meetings.decision(meeting, TODAY.plusDays(9));
        Ward.run("UPDATE decision SET agenda_item_id = ? WHERE id = ?", item, decision);
        Ward.run("""
                INSERT INTO attendance (municipality_code, meeting_id, member_id, attended)
                SELECT municipality_code, ?, id, true FROM council_member WHERE council_id = ?
                """, meeting, ward.council());
        Ward.run("INSERT INTO guest_group VALUES (?, ?, 0, '民生委員', 12, 9)", World.TAKASAKI, meeting);

        Api.as(Caller.YAWATA_CENTER)
                .get("/meetings/{id}/minutes", meeting)
                .then()
                .statusCode(200)
                .body("councils", contains(ward.name()))
                .body("confirmed", is(false))
                .body("members.capacity", contains("区長"))
                .body("members.count", contains(1))
                .body("guests.attended", contains(9))
                .body("attended", is(10))
                .body("goals", contains("移動の困りごとを知る"))
                .body("items.said", contains("話した内容"))
                .body("items[0].decided", contains("バスの時刻を調べる"))
                .body("decisions.owner", contains("区長（町屋）"))
                .body("outcome", is("結果の文"))
                .body("coordinatorNote", is("SCの文"));
    }

    @Test
    void theRecordIsTheWritersUntilItIsShared() {
        Ward ward = Ward.create();
        UUID held = Meetings.on(TODAY.minusDays(3), "CONFIRMED", ward.council());
        UUID shared = Meetings.on(TODAY.minusDays(9), "SHARED", ward.council());

        for (String paper : new String[] {"minutes", "minutes.pdf"}) {
            status(200, Caller.YAWATA_CENTER, held, paper);
            status(404, ward.resident(), held, paper);
            status(404, Caller.TOYOOKA_CENTER, held, paper);
            status(200, ward.resident(), shared, paper);
            status(200, Caller.TOYOOKA_CENTER, shared, paper);
            status(404, Caller.TOYOOKA_RESIDENT, shared, paper);
            status(404, Caller.OMITAMA_CITY, shared, paper);
            status(404, Caller.CITY, UUID.randomUUID(), paper);
            Api.anonymous().get("/meetings/{id}/" + paper, shared).then().statusCode(401);
        }
    }

    @Test
    void minutesAreTwoStatements() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.minusDays(3), "SHARED", ward.council());
        for (int i = 0; i < 5; i++) {
            Meetings.agendaItem(meeting, "議題" + i);
        }
        long before = sessions.getStatistics().getPrepareStatementCount();

        status(200, ward.resident(), meeting, "minutes");

        assertEquals(2, sessions.getStatistics().getPrepareStatementCount() - before);
    }

    private static void status(int status, Caller caller, UUID meeting, String paper) {
        Api.as(caller).get("/meetings/{id}/" + paper, meeting).then().statusCode(status);
    }
}
