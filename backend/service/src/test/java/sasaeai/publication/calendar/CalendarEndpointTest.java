package sasaeai.publication.calendar;

import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
class CalendarEndpointTest {
    @Inject
    SessionFactory sessions;

    @Test
    void everybodySeesWhenAndWhereButNeitherDraftsNorAgendas() {
        Ward ward = Ward.create();
        UUID draft = Meetings.on(TODAY.plusDays(3), "DRAFT", ward.council());
        UUID confirmed = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        UUID held = Meetings.on(TODAY.minusDays(4), "SHARED", ward.council());
        Meetings.agendaItem(confirmed, "秘密ではない議題");
        Ward.run("UPDATE meeting SET theme = '主題の文', online_url = 'https://example.jp/x' WHERE id = ?", confirmed);

        for (String path : new String[] {"/calendar.ics", "/councils/" + ward.council() + "/calendar.ics"}) {
            byte[] file = get(path);
            CalendarText calendar = CalendarText.strict(file);

            assertFalse(calendar.has(draft));
            assertTrue(calendar.has(held));
            assertEquals(ward.name() + " 第2回", calendar.event(confirmed).get("SUMMARY"));
            assertEquals("八幡公民館", calendar.event(confirmed).get("LOCATION"));
            String text = new String(file, java.nio.charset.StandardCharsets.UTF_8).replace("\r\n ", "");
            for (String secret : new String[] {"秘密ではない議題", "主題の文", "example.jp", "目的の文", "町屋"}) {
                assertFalse(text.contains(secret), secret);
            }
        }
    }

    @Test
    void aCouncilsCalendarHoldsItsOwnMeetingsOnly() {
        Ward ward = Ward.create();
        UUID own = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        UUID foreign = Meetings.on(TODAY.plusDays(4), "CONFIRMED", World.TOYOOKA_COUNCIL);

        CalendarText calendar = CalendarText.strict(get("/councils/" + ward.council() + "/calendar.ics"));

        assertTrue(calendar.has(own));
        assertFalse(calendar.has(foreign));
        assertEquals(ward.name() + "の予定", calendar.head().get("X-WR-CALNAME"));
    }

    @Test
    void whatWasAnnouncedAndCancelledSaysSoAndItsSequenceGrows() {
        Ward ward = Ward.create();
        String path = "/councils/" + ward.council() + "/calendar.ics";
        UUID announced = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        UUID never = Meetings.on(TODAY.plusDays(5), "CANCELLED", ward.council());
        int before =
                Integer.parseInt(CalendarText.strict(get(path)).event(announced).get("SEQUENCE"));

        Meetings.become(Caller.CITY, announced, "CANCELLED").then().statusCode(200);

        CalendarText calendar = CalendarText.strict(get(path));
        assertEquals("CANCELLED", calendar.event(announced).get("STATUS"));
        assertTrue(Integer.parseInt(calendar.event(announced).get("SEQUENCE")) > before);
        assertFalse(calendar.has(never));
    }

    @Test
    void anUnchangedCalendarIsNotSentAgain() {
        Ward ward = Ward.create();
        Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        String path = "/councils/" + ward.council() + "/calendar.ics";
        String tag = Api.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .contentType(equalToIgnoringCase("text/calendar;charset=utf-8"))
                .extract()
                .header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", is(tag));
        Meetings.on(TODAY.plusDays(40), "CONFIRMED", ward.council());
        Api.anonymous().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void whatIsUnknownIsNotFound() {
        Api.anonymous()
                .get("/councils/{id}/calendar.ics", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/calendar-not-found"));
        Api.anonymous()
                .get("/councils/{id}/calendar.ics", World.OGAWA_COUNCIL)
                .then()
                .statusCode(404);
        Api.anonymous()
                .basePath("/api/v1/municipalities/131041") // a valid code that nobody registered
                .get("/calendar.ics")
                .then()
                .statusCode(404);
        Api.anonymous()
                .basePath("/api/v1/municipalities/102025")
                .get("/calendar.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void aCalendarIsOneStatement() {
        Ward ward = Ward.create();
        for (int i = 0; i < 4; i++) {
            Meetings.on(TODAY.plusDays(i), "CONFIRMED", ward.council());
        }
        long before = sessions.getStatistics().getPrepareStatementCount();

        get("/calendar.ics");

        assertEquals(1, sessions.getStatistics().getPrepareStatementCount() - before);
    }

    private static byte[] get(String path) {
        return Api.anonymous().get(path).then().statusCode(200).extract().asByteArray();
    }
}
