package sasaeai.council.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.council.TestCouncils;

@QuarkusTest
class NextDatesTest {

    @Test
    void aRuleSaysWhenTheCouncilMeetsNext() {
        next(Caller.YAWATA_RESIDENT, YAWATA_COUNCIL, "2026-11-19", 3) // 毎月第3木曜日 14:00~15:30
                .statusCode(200)
                .body("items.day", contains("2026-12-17", "2027-01-21", "2027-02-18"))
                .body("items[0].startsAt", is("14:00"))
                .body("items[0].endsAt", is("15:30"))
                .body("notUnderstood.size()", is(0));
    }

    @Test
    void anOpenEndedTimeHasNoEnd() {
        UUID council = TestCouncils.withRule("原則の会", "原則第1金曜日の午後1時30分～");

        next(Caller.CITY, council, "2026-11-20", 1)
                .body("items.day", contains("2026-12-04"))
                .body("items[0].startsAt", is("13:30"))
                .body("items[0].endsAt", nullValue());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNotGuessed() {
        UUID council = TestCouncils.withRule("気分の会", "天気のよい日");

        next(Caller.CITY, council, "2026-11-20", 6)
                .statusCode(200)
                .body("items.size()", is(0))
                .body("notUnderstood", contains("天気のよい日"));
    }

    @Test
    void everySecondWeekNeedsADayToCountFrom() {
        UUID council = TestCouncils.withRule("隔週の会", "隔週水曜");

        next(Caller.CITY, council, "2026-11-20", 6).body("items.size()", is(0)).body("notUnderstood", contains("隔週水曜"));
    }

    @Test
    void aCouncilWithoutARuleHasNoDates() {
        next(Caller.CITY, TestCouncils.open("規則のない会"), "2026-11-20", 6)
                .body("items.size()", is(0))
                .body("notUnderstood.size()", is(0));
    }

    @Test
    void nobodyElseAsks() {
        next(Caller.TOYOOKA_RESIDENT, YAWATA_COUNCIL, "2026-11-20", 6).statusCode(404);
        next(Caller.CITY, OGAWA_COUNCIL, "2026-11-20", 6).statusCode(404);
        Api.anonymous().get("/councils/{id}/next-dates", YAWATA_COUNCIL).then().statusCode(401);
        next(Caller.CITY, YAWATA_COUNCIL, "someday", 6).statusCode(400);
        next(Caller.CITY, YAWATA_COUNCIL, "2026-11-20", 25).statusCode(400);
        next(Caller.CITY, YAWATA_COUNCIL, "2199-12-31", 6).statusCode(200);
    }

    private static ValidatableResponse next(Caller caller, UUID council, String after, int count) {
        return Api.as(caller)
                .queryParam("after", after)
                .queryParam("count", count)
                .get("/councils/{id}/next-dates", council)
                .then();
    }
}
