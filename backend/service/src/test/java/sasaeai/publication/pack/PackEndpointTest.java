package sasaeai.publication.pack;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
class PackEndpointTest {
    @Inject
    SessionFactory sessions;

    @Test
    void aPackHoldsWhatHappenedSinceTheLastMeeting() {
        Ward ward = Ward.create();
        UUID before = Meetings.on(TODAY.minusDays(30), "SHARED", ward.council());
        Meetings.decision(before, TODAY.minusDays(3));
        ward.voice("MOBILITY", "病院の帰りのバスがない", 5);
        ward.voice("MOBILITY", "前の会議より前の声", 40);
        ward.newVoice("SHOPPING");
        ward.vision("古い像", TODAY.minusYears(3));
        ward.vision("歩いて行ける町", TODAY.minusYears(1));
        ward.vision("会議のあとの像", TODAY.plusDays(60));
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());

        Api.as(Caller.YAWATA_CENTER)
                .get("/meetings/{id}/pack", meeting)
                .then()
                .statusCode(200)
                .body("councilName", is(ward.name()))
                .body("meetingNumber", is(2))
                .body("since", is(TODAY.minusDays(30).toString()))
                .body("vision.text", is("歩いて行ける町"))
                .body("decisions.text", contains("バスの時刻を調べる"))
                .body("decisions.owner", contains("区長（町屋）"))
                .body("decisions.daysOverdue", contains(8))
                .body("voices.category", contains("移動"))
                .body("voices.area", contains(ward.areaName()))
                .body("voices[0].texts", contains("病院の帰りのバスがない"))
                .body("voicesLeftOut", is(0))
                .body("occasion", nullValue());
    }

    @Test
    void aClosedDecisionIsToldOnceAndAVoiceOnTheAgendaIsCounted() {
        Ward ward = Ward.create();
        UUID first = Meetings.on(TODAY.minusDays(60), "SHARED", ward.council());
        UUID early = Meetings.decision(first, TODAY.minusDays(40));
        UUID late = Meetings.decision(first, TODAY.minusDays(40));
        Meetings.on(TODAY.minusDays(30), "SHARED", ward.council());
        Ward.run("UPDATE decision SET state = 'DONE', closed_on = ? WHERE id = ?", TODAY.minusDays(35), early);
        Ward.run("UPDATE decision SET state = 'DONE', closed_on = ? WHERE id = ?", TODAY.minusDays(10), late);
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());
        UUID item = Meetings.agendaItem(meeting, "移動のこと");
        Ward.run("UPDATE agenda_item SET follows_decision_id = ? WHERE id = ?", late, item);
        UUID voice = ward.voice("MOBILITY", "バスがない", 2);
        Ward.run("INSERT INTO voice_agenda_item VALUES (?, ?, ?, ?)", World.TAKASAKI, voice, item, TODAY);

        Api.as(Caller.CITY)
                .get("/meetings/{id}/pack", meeting)
                .then()
                .statusCode(200)
                .body("decisions.state", contains("DONE"))
                .body("decisions.overdue", contains(false))
                .body("agenda.title", contains("移動のこと"))
                .body("agenda.sources", contains("声1件・前回の決定"));
    }

    @Test
    void onlyFiguresThatWereEnteredSinceAndMovedAreShown() {
        Ward ward = Ward.create();
        Meetings.on(TODAY.minusDays(30), "SHARED", ward.council());
        ward.statistic(TODAY.minusDays(400), 1200, 4, 500, 390);
        ward.statistic(TODAY.minusDays(40), 1210, 6, 500, 5);
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());

        Api.as(Caller.CITY)
                .get("/meetings/{id}/pack", meeting)
                .then()
                .statusCode(200)
                .body("figures.label", contains("人口")) // households stood still; four people would be a small count
                .body("figures.before", contains("1,200人"))
                .body("figures.after", contains("1,210人"));

        UUID next = Meetings.on(TODAY.plusDays(40), "CONFIRMED", ward.council());
        Api.as(Caller.CITY)
                .get("/meetings/{id}/pack", next)
                .then()
                .statusCode(200)
                .body("figures", empty());
    }

    @Test
    void aMeetingOfSeveralCouncilsHasThePackOfAll() {
        Ward one = Ward.create();
        Ward other = Ward.within(World.TOYOOKA, World.TOYOOKA_CENTER);
        one.voice("MOBILITY", "一つ目の声", 3);
        other.voice("SHOPPING", "二つ目の声", 3);
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", one.council(), other.council());
        Ward.run("UPDATE meeting SET kind = 'EXCHANGE', theme = '買い物の足' WHERE id = ?", meeting);

        for (Caller caller : new Caller[] {Caller.YAWATA_CENTER, Caller.TOYOOKA_CENTER, one.resident()}) {
            Api.as(caller)
                    .get("/meetings/{id}/pack", meeting)
                    .then()
                    .statusCode(200)
                    .body("councilName", is(one.name() + "・" + other.name()))
                    .body("occasion", is("情報交換会「買い物の足」"))
                    .body("meetingNumber", nullValue())
                    .body("voices.texts.flatten()", containsInAnyOrder("一つ目の声", "二つ目の声"));
        }
    }

    @Test
    void onlyThoseWhoMeetGetThePack() {
        Ward ward = Ward.create();
        UUID draft = Meetings.on(TODAY.plusDays(5), "DRAFT", ward.council());
        UUID meeting = Meetings.on(TODAY.plusDays(6), "CONFIRMED", ward.council());
        UUID shared = Meetings.on(TODAY.minusDays(6), "SHARED", ward.council());

        for (String paper : new String[] {"pack", "pack.pdf"}) {
            status(200, ward.resident(), meeting, paper);
            status(404, ward.resident(), draft, paper);
            status(200, Caller.YAWATA_CENTER, draft, paper);
            status(404, Caller.TOYOOKA_CENTER, meeting, paper);
            status(404, Caller.TOYOOKA_CENTER, shared, paper);
            status(404, Caller.TOYOOKA_RESIDENT, meeting, paper);
            status(404, Caller.OMITAMA_CITY, meeting, paper);
            status(404, Caller.CITY, UUID.randomUUID(), paper);
            Api.anonymous().get("/meetings/{id}/" + paper, meeting).then().statusCode(401);
        }
    }

    @Test
    void aMemberReadsNeitherUnreviewedWordsNorAnUnsharedRecord() {
        Ward ward = Ward.create();
        UUID unshared = Meetings.on(TODAY.minusDays(30), "CONFIRMED", ward.council());
        Meetings.decision(unshared, TODAY.minusDays(3));
        ward.newVoice("MOBILITY");
        ward.voice("MOBILITY", "だれのことか分からない声", 2);
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());

        Api.as(ward.resident())
                .get("/meetings/{id}/pack", meeting)
                .then()
                .statusCode(200)
                .body("decisions", empty())
                .body(not(containsString("山田")));
        Api.as(Caller.CITY)
                .get("/meetings/{id}/pack", meeting)
                .then()
                .body("decisions.text", contains("バスの時刻を調べる"))
                .body(not(containsString("山田")));
    }

    @Test
    void aFullPackIsTwoStatementsLikeAnEmptyOne() {
        Ward ward = Ward.create();
        UUID lone = Meetings.on(TODAY.minusDays(100), "CONFIRMED", ward.council());
        long few = statements(ward.resident(), lone);
        UUID before = Meetings.on(TODAY.minusDays(30), "SHARED", ward.council());
        for (int i = 0; i < 12; i++) {
            Meetings.decision(before, TODAY.minusDays(i));
            ward.voice("MOBILITY", "声" + i, 2);
        }
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());

        assertEquals(2, few); // who asks, and the pack
        assertEquals(2, statements(ward.resident(), meeting));
    }

    private long statements(Caller caller, UUID meeting) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        status(200, caller, meeting, "pack");
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static void status(int status, Caller caller, UUID meeting, String paper) {
        Api.as(caller).get("/meetings/{id}/" + paper, meeting).then().statusCode(status);
    }
}
