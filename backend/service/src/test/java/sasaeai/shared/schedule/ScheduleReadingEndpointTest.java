package sasaeai.shared.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ScheduleReadingEndpointTest {

    @Test
    void aWordingIsReadWhileItIsTyped() {
        read(Caller.YAWATA_RESIDENT, "第1・3(木) 10:00~12:00")
                .statusCode(200)
                .body("regular", is(true))
                .body("times.startsAt", contains("10:00"))
                .body("times.endsAt", contains("12:00"))
                .body("nextDays.day[0]", is("2026-11-19"))
                .body("nextDays.day[1]", is("2026-12-03"))
                .body("nextDays.size()", is(6))
                .body("notUnderstood.size()", is(0));
    }

    @Test
    void thePartThatWasNotUnderstoodIsNamed() {
        read(Caller.CITY, "毎週月曜 雨天中止")
                .statusCode(200)
                .body("regular", is(false))
                .body("notUnderstood", contains("雨天中止"));
    }

    @Test
    void nothingToReadAndTooMuchToReadAreRefused() {
        read(Caller.CITY, " ").statusCode(400);
        read(Caller.CITY, "あ".repeat(201)).statusCode(400);
        Api.as(Caller.CITY).get("/schedule-readings").then().statusCode(400);
        Api.anonymous()
                .queryParam("text", "毎日")
                .get("/schedule-readings")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse read(Caller caller, String text) {
        return Api.as(caller)
                .queryParam("text", text)
                .queryParam("from", "2026-11-19")
                .get("/schedule-readings")
                .then();
    }
}
