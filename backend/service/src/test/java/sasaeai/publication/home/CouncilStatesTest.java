package sasaeai.publication.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.Meetings;
import sasaeai.publication.Ward;

@QuarkusTest
class CouncilStatesTest {
    /** Months around today, so that a meeting in one of them is past, or to come, on any day of the year. */
    private static final LocalDate LAST_MONTH = TODAY.minusMonths(1).withDayOfMonth(10);

    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1).withDayOfMonth(10);

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, HELD",
        "DRAFT,     HELD",
        "PUBLISHED, HELD",
        "CANCELLED, NOT_PLANNED",
    })
    void aPastMonth(String status, String state) {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(LAST_MONTH, status, ward.council());
        if (!"CANCELLED".equals(status)) {
            Meetings.decision(meeting, TODAY.minusDays(1));
        }

        ValidatableResponse answer = month(ward.center(), LAST_MONTH)
                .body("items.state", contains(state))
                .body("items.month", contains(YearMonth.from(LAST_MONTH).toString()));

        if ("HELD".equals(state)) {
            answer.body("items.meetingStatus", contains(status))
                    .body("items.heldOn", contains(LAST_MONTH.toString()))
                    .body("items.lastHeldOn", contains(LAST_MONTH.toString()))
                    .body("items.decisions", contains(1))
                    .body("held", is(1))
                    .body("overdue", is(1));
        } else {
            answer.body("items[0].meetingId", nullValue()).body("notPlanned", is(1));
        }
    }

    @Test
    void aComingMonthIsPlannedAndAMemberKnowsOfDraftsNothing() {
        Ward ward = Ward.create();
        UUID draft = Meetings.on(NEXT_MONTH, "DRAFT", ward.council());

        month(ward.center(), NEXT_MONTH)
                .body("items.state", contains("PLANNED"))
                .body("planned", is(1));
        month(ward.resident(), NEXT_MONTH).body("items.state", contains("NOT_PLANNED"));

        Meetings.become(Caller.CITY, draft, "CONFIRMED").then().statusCode(200);
        month(ward.resident(), NEXT_MONTH)
                .body("items.state", contains("PLANNED"))
                .body("items.meetingId", contains(draft.toString()));
    }

    @Test
    void ofTwoMeetingsInAMonthTheHeldOneCounts() {
        Ward ward = Ward.create();
        Meetings.on(NEXT_MONTH.plusDays(1), "CONFIRMED", ward.council());
        UUID recorded = Meetings.on(NEXT_MONTH, "SHARED", ward.council());

        month(ward.center(), NEXT_MONTH)
                .body("items.state", contains("HELD"))
                .body("items.meetingId", contains(recorded.toString()));
    }

    @Test
    void voicesCountForTheirReaders() {
        Ward ward = Ward.create();
        ward.newVoice("SHOPPING");
        ward.voice("MOBILITY", "バスがない", 1);
        Ward.run(
                "UPDATE voice SET writer_id = (SELECT id FROM account WHERE username = 'takasaki-city') WHERE area_id = ?",
                ward.area());

        month(ward.center(), TODAY)
                .body("items.newVoices", contains(2))
                .body("newVoices", is(2))
                .body("unreviewed", is(1));
        month(ward.resident(), TODAY)
                .body("items.newVoices", contains(1))
                .body("newVoices", is(1))
                .body("unreviewed", is(0));
    }

    @Test
    void theCitySeesAllThatAreNotPausedOrClosed() {
        Ward one = Ward.create();
        Ward paused = Ward.create();
        Ward.run("UPDATE council SET status = 'PAUSED' WHERE id = ?", paused.council());

        month(Caller.CITY, TODAY)
                .body("items.councilId", hasItems(one.council().toString()))
                .body("items.councilId", not(hasItem(paused.council().toString())));
        month(Caller.OMITAMA_CITY, TODAY)
                .body("items.councilName", hasItem("いい輪ネットおがわ"))
                .body("items.councilName", not(hasItem(one.name())));
        month(one.resident(), TODAY).body("items.councilName", contains(one.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "11", "-", "0000-01", "9999-12", "+999999999-12", "2026-11-01"})
    void aMonthThatIsNoneIsRefused(String month) {
        Api.as(Caller.CITY)
                .queryParam("month", month)
                .get("/council-states")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("month"));
        Api.anonymous().get("/council-states").then().statusCode(401);
    }

    @Test
    void aMonthIsTwoStatementsForAnyNumberOfCouncils() {
        Ward ward = Ward.create();
        for (Caller caller : new Caller[] {ward.resident(), Caller.CITY}) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            month(caller, TODAY);
            assertEquals(2, sessions.getStatistics().getPrepareStatementCount() - before);
        }
    }

    private static ValidatableResponse month(Caller caller, LocalDate day) {
        return Api.as(caller)
                .queryParam("month", YearMonth.from(day).toString())
                .get("/council-states")
                .then()
                .statusCode(200);
    }
}
