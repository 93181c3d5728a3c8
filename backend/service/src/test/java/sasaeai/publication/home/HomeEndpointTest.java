package sasaeai.publication.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
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
class HomeEndpointTest {
    @Inject
    SessionFactory sessions;

    @Test
    void aResidentIsAskedToAnswerAndThenToLeaveAVoice() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.plusDays(12), "CONFIRMED", ward.council());
        Meetings.on(TODAY.plusDays(2), "DRAFT", ward.council());

        Api.as(ward.resident())
                .get("/home")
                .then()
                .statusCode(200)
                .body("role", is("RESIDENT"))
                .body("today", is(TODAY.toString()))
                .body("next.meetingId", is(meeting.toString()))
                .body("next.councilName", is(ward.name()))
                .body("next.number", is(1))
                .body("next.startsAt", is("14:00"))
                .body("next.daysUntil", is(12))
                .body("next.myAnswer", nullValue())
                .body("councils.councilName", contains(ward.name()))
                .body("newVoices", is(0))
                .body("nextAction.kind", is("ANSWER_ATTENDANCE"))
                .body("nextAction.meetingId", is(meeting.toString()))
                .body("nextAction.heldOn", is(TODAY.plusDays(12).toString()))
                .body("nextAction.councilId", is(ward.council().toString()))
                .body("nextAction.councilName", is(ward.name()));

        Api.as(ward.resident()).body("{\"answer\": \"NO\"}").put("/meetings/{id}/my-answer", meeting);

        Api.as(ward.resident())
                .get("/home")
                .then()
                .body("next.myAnswer", is("NO"))
                .body("nextAction.kind", is("LEAVE_VOICE"));
    }

    @Test
    void aWriterSeesWhatBecameOfTheVoice() {
        Ward ward = Ward.create();
        UUID voice = ward.voice("MOBILITY", "バスがない", 40);
        UUID old = ward.voice("MOBILITY", "むかしの声", 400);
        UUID unshared = ward.voice("MOBILITY", "まだの声", 20);
        discuss(ward, voice, "SHARED", 20);
        discuss(ward, old, "SHARED", 120);
        discuss(ward, unshared, "CONFIRMED", 3);

        Api.as(ward.resident())
                .get("/home")
                .then()
                .statusCode(200)
                .body("answeredVoices.id", contains(voice.toString()))
                .body("answeredVoices[0].outcomes.agendaTitle", contains("移動のこと"));
        Api.as(Caller.TOYOOKA_RESIDENT).get("/home").then().body("answeredVoices.id", not(hasItem(voice.toString())));
    }

    @Test
    void aCenterRecordsThenSharesThenReviewsThenPlans() {
        Ward ward = Ward.create();
        Caller center = ward.center();
        ward.newVoice("SHOPPING");
        UUID held = Meetings.on(TODAY.minusDays(2), "CONFIRMED", ward.council());
        Ward.run("UPDATE meeting SET results = NULL WHERE id = ?", held);
        next(center, "RECORD_MEETING", held, 1);

        Meetings.agendaItem(held, "移動のこと");
        next(center, "SHARE_MEETING", held, 1);

        Meetings.become(center, held, "SHARED").then().statusCode(200);
        next(center, "REVIEW_VOICES", null, 1);

        Ward.run("UPDATE voice SET status = 'SET_ASIDE', reviewed_at = now() WHERE area_id = ?", ward.area());
        UUID coming = Meetings.on(TODAY.plusDays(6), "DRAFT", ward.council());
        next(center, "PRINT_PACK", coming, null);

        Ward.run("UPDATE meeting SET held_on = ? WHERE id = ?", TODAY.plusDays(60), coming);
        next(center, "NOTHING_DUE", null, null);

        Ward.run("UPDATE meeting SET held_on = ? WHERE id = ?", TODAY.minusDays(70), held);
        Ward.run("UPDATE meeting SET status = 'CANCELLED' WHERE id = ?", coming);
        next(center, "PLAN_MEETING", null, 1);
    }

    @Test
    void aMeetingThatIsNeitherNextNorOfThisMonthIsCalledByItsDayAndCouncil() {
        Ward ward = Ward.create();
        UUID held = Meetings.on(TODAY.minusDays(40), "CONFIRMED", ward.council());
        Ward.run("UPDATE meeting SET results = NULL WHERE id = ?", held);
        Meetings.on(TODAY.plusDays(3), "CONFIRMED", ward.council());

        Api.as(ward.center())
                .get("/home")
                .then()
                .statusCode(200)
                .body("nextAction.kind", is("RECORD_MEETING"))
                .body("nextAction.meetingId", is(held.toString()))
                .body("nextAction.heldOn", is(TODAY.minusDays(40).toString()))
                .body("nextAction.councilName", is(ward.name()))
                .body("next.councilName", is(ward.name()))
                .body("councils.heldOn", not(hasItem(TODAY.minusDays(40).toString())));
    }

    @Test
    void theCityInvitesPeopleWhereThereAreNone() {
        World.exists();
        Caller city = new Caller("chiyoda-city", "city", "131016"); // a municipality that no other test knows
        UUID council = UUID.randomUUID();
        UUID area = UUID.randomUUID();
        UUID scheme = UUID.randomUUID();
        Ward.run("INSERT INTO municipality (code, name) VALUES ('131016', '千代田区')");
        Ward.run(
                "INSERT INTO account (municipality_code, id, username, subject, label, role) VALUES ('131016', ?, ?, ?, '係', 'CITY')",
                World.accountId(city),
                city.username(),
                city.subject());
        Ward.run(
                "INSERT INTO area_scheme (municipality_code, id, code, name) VALUES ('131016', ?, 'CITY', '区')",
                scheme);
        Ward.run(
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES ('131016', ?, ?, '全域')",
                area,
                scheme);
        next(city, "NOTHING_DUE", null, null);

        Ward.run(
                "INSERT INTO council (municipality_code, id, name, layer, area_id) VALUES ('131016', ?, '協議体', '1', ?)",
                council,
                area);
        Ward.run("INSERT INTO anshin_center (municipality_code, name) VALUES ('131016', 'センター')");
        next(city, "INVITE_PEOPLE", null, 2);
        Api.as(city).get("/home").then().body("nextAction.councilId", is(council.toString()));

        Ward.run(
                "INSERT INTO council_member (municipality_code, council_id, capacity, kind, term_from) VALUES ('131016', ?, '区長', 'CONNECTOR', '2020-04-01')",
                council);
        next(city, "INVITE_PEOPLE", null, 1);

        Ward.run("DELETE FROM anshin_center WHERE municipality_code = '131016'");
        next(city, "PLAN_MEETING", null, 1);
    }

    @Test
    void dueDecisionsAreThoseOfOwnCouncilsThatTheReaderMayRead() {
        Ward ward = Ward.create();
        UUID shared = Meetings.on(TODAY.minusDays(40), "SHARED", ward.council());
        UUID unshared = Meetings.on(TODAY.minusDays(20), "CONFIRMED", ward.council());
        UUID late = Meetings.decision(shared, TODAY.minusDays(3));
        UUID soon = Meetings.decision(unshared, TODAY.plusDays(14));
        Meetings.decision(shared, TODAY.plusDays(15));

        Api.as(ward.resident())
                .get("/home")
                .then()
                .statusCode(200)
                .body("dueDecisions.id", contains(late.toString()))
                .body("dueDecisions.overdueDays", contains(3))
                .body("councils.overdue", contains(1));
        Api.as(ward.center())
                .get("/home")
                .then()
                .body("dueDecisions.id", contains(late.toString(), soon.toString()))
                .body("dueDecisions.editable", contains(true, true));
    }

    @Test
    void nothingOfOthersAndNoUnreviewedWordsReachAHome() {
        Ward ward = Ward.create();
        Ward other = Ward.create();
        Ward.run(
                "UPDATE voice SET writer_id = ? WHERE id = ?", World.accountId(Caller.CITY), ward.newVoice("SHOPPING"));
        UUID foreign = Meetings.on(TODAY.plusDays(3), "CONFIRMED", other.council());

        for (Caller caller : new Caller[] {ward.resident(), ward.center()}) {
            Api.as(caller)
                    .get("/home")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(foreign.toString())))
                    .body(not(containsString(other.name())))
                    .body(not(containsString("山田")));
        }
        Api.as(ward.resident()).get("/home").then().body("councils.newVoices", contains(0));
        Api.anonymous().get("/home").then().statusCode(401);
    }

    @Test
    void aHomeIsAConstantNumberOfStatements() {
        Ward ward = Ward.create();
        Caller center = ward.center();
        assertEquals(3, statements(ward.resident())); // who asks, the facts, the answered voices
        assertEquals(2, statements(center));
        for (int i = 1; i < 5; i++) {
            UUID meeting = Meetings.on(TODAY.minusDays(i), "SHARED", ward.council());
            Meetings.decision(meeting, TODAY.minusDays(1));
            ward.newVoice("MOBILITY");
        }

        assertEquals(3, statements(ward.resident()));
        assertEquals(2, statements(center));
        assertEquals(2, statements(Caller.CITY));
    }

    private long statements(Caller caller) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.as(caller).get("/home").then().statusCode(200).body("dueDecisions", not(nullValue()));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static void next(Caller caller, String kind, UUID meeting, Integer count) {
        Api.as(caller)
                .get("/home")
                .then()
                .statusCode(200)
                .body("nextAction.kind", is(kind))
                .body("nextAction.meetingId", meeting == null ? nullValue() : is(meeting.toString()))
                .body("nextAction.count", count == null ? nullValue() : is(count))
                .body("answeredVoices", empty());
    }

    private static void discuss(Ward ward, UUID voice, String status, int daysAgo) {
        UUID meeting = Meetings.on(TODAY.minusDays(daysAgo), status, ward.council());
        UUID item = Meetings.agendaItem(meeting, "移動のこと");
        Ward.run("INSERT INTO voice_agenda_item VALUES (?, ?, ?, ?)", World.TAKASAKI, voice, item, TODAY);
    }
}
