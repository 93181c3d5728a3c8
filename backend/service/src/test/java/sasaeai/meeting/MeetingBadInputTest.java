package sasaeai.meeting;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class MeetingBadInputTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            '"kind": "REGULAR"',        '"kind": "PICNIC"',                         /kind,        unknown-reference
            '"kind": "REGULAR"',        '"kind": "  "',                             /kind,        required
            '"kind": "REGULAR"',        '"kind": "REGULAR", "color": "red"',        /color,       unknown-property
            '"startsAt": "14:00"',      '"startsAt": "16:00"',                      /endsAt,      end-before-start
            '"startsAt": "14:00"',      '"startsAt": "15:30"',                      /endsAt,      end-before-start
            '"startsAt": "14:00", ',    '',                                         /endsAt,      end-before-start
            '"startsAt": "14:00"',      '"startsAt": "25:00"',                      /startsAt,    pattern
            '"startsAt": "14:00"',      '"startsAt": "2pm"',                        /startsAt,    pattern
            '"startsAt": "14:00"',      '"startsAt": 14',                           /startsAt,    format
            '"place": "八幡公民館"',     '"onlineUrl": "http://example.org/"',       /onlineUrl,   pattern
            '"place": "八幡公民館"',     '"onlineUrl": "javascript:alert(1)"',       /onlineUrl,   pattern
            '"place": "八幡公民館"',     '"onlineUrl": "https://a@example.org/"',    /onlineUrl,   pattern
            '"place": "八幡公民館"',     '"place": "a\\u0000b"',                     /place,       unsafe-character
            '"place": "八幡公民館"',     '"place": "\\ud800"',                       /place,       unsafe-character
            '"place": "八幡公民館"',     '"heldOn": "1999-12-31"',                   /heldOn,      date-range
            '"place": "八幡公民館"',     '"heldOn": "2199-01-01"',                   /heldOn,      date-range
            '"place": "八幡公民館"',     '"heldOn": "9999-01-01"',                   /heldOn,      date-range
            '"place": "八幡公民館"',     '"heldOn": "2026-02-30"',                   /heldOn,      format
            '"place": "八幡公民館"',     '"nextOn": "2001-01-01"',                   /nextOn,      date-range
            """)
    void whatCannotBeIsRefusedAtItsPlaceAndNothingIsStored(String good, String bad, String pointer, String code) {
        UUID council = Meetings.council();
        String body = Meetings.input(inDays(3), "", council).replace(good, bad == null ? "" : bad);

        Api.as(Caller.CITY)
                .body(body)
                .post("/meetings")
                .then()
                .statusCode(422)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), is(code));
        Api.as(Caller.CITY)
                .queryParam("councilId", council)
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aListOfGoalsOrCouncilsHasAnEnd() {
        String goals = "\"目標\",".repeat(10) + "\"目標\"";
        String councils = ("{\"id\": \"" + World.YAWATA_COUNCIL + "\"},").repeat(60);

        Api.as(Caller.CITY)
                .body(Meetings.input(inDays(3), "", World.YAWATA_COUNCIL).replace("\"移動の困りごとを知る\"", goals))
                .post("/meetings")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/goals"));
        Api.as(Caller.CITY)
                .body(Meetings.input(inDays(3), "", World.YAWATA_COUNCIL)
                        .replace("\"councils\": [", "\"councils\": [" + councils))
                .post("/meetings")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/councils"));
    }

    @ParameterizedTest
    @CsvSource({"'{\"kind\": ', 400", "'[]', 422", "'', 422", "'null', 422", "'7', 422"})
    void aBodyThatIsNoMeetingIsRefused(String body, int status) {
        Api.as(Caller.CITY).body(body).post("/meetings").then().statusCode(status);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Api.as(Caller.CITY)
                .contentType(ContentType.TEXT)
                .body("REGULAR")
                .post("/meetings")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "cursor, x",
        "cursor, YWJjfGRlZg",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "sort, PLACE",
        "status, GONE",
        "from, tomorrow",
        "from, 2026-13-01",
        "councilId, 7",
        "councilId, a%00b"
    })
    void aParameterThatMakesNoSenseIsRefused(String name, String value) {
        Api.as(Caller.CITY)
                .urlEncodingEnabled(false)
                .get("/meetings?" + name + "=" + value)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-parameter"));
    }

    @Test
    void absurdDaysInTheAddressFindNothingOrAreRefused() {
        int status = Api.as(Caller.CITY)
                .queryParam("to", "+999999999-12-31")
                .get("/meetings")
                .statusCode();

        org.junit.jupiter.api.Assertions.assertTrue(status >= 400 && status < 500, "status " + status);
    }

    @ParameterizedTest
    @CsvSource({"not-an-id", "00000000-0000-0000-0000-000000000000"})
    void anIdThatNobodyHasIsNotFound(String id) {
        Api.as(Caller.CITY).get("/meetings/{id}", id).then().statusCode(404);
    }
}
