package sasaeai.resource.census;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.World.YAWATA;
import static sasaeai.resource.census.Rounds.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.resource.Resources;
import sasaeai.shared.print.Pdfs;
import sasaeai.shared.time.Wareki;

@QuarkusTest
class CallSheetTest {
    private UUID area;
    private UUID inside;
    private UUID quiet;
    private UUID salon;
    private UUID round;

    @BeforeEach
    void twoVenuesAreAsked() {
        area = Resources.areaWithin(YAWATA);
        inside = Resources.areaWithin(area);
        salon = Resources.published(inside, "陽だまりサロン", Resources.when("毎週木曜日 10:00~12:00") + """
                , "venue": "上善地集会所", "contact": {"text": "090-0000-0000"},
                "organizer": {"name": "試験 三郎", "kind": "INDIVIDUAL"}
                """);
        quiet = Resources.published(area, "しずかな会", "");
        Resources.confirm(salon, TODAY.minusDays(200));
        round = Rounds.of(area);
    }

    @Test
    void aSheetAsksOnPaperWhatThePageAsks() {
        byte[] pdf = print(inside, 200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("inline; filename=\"call-sheets-" + TODAY))
                .extract()
                .asByteArray();

        assertEquals(1, Pdfs.pages(pdf));
        String text = Pdfs.text(pdf);
        for (String words : new String[] {
            "令和8年度 棚卸し",
            "陽だまりサロン",
            "上善地集会所",
            "毎週木曜日 10:00~12:00",
            Wareki.format(TODAY.minusDays(200)),
            "続いています",
            "お休みしています",
            "やめました",
            "変わったことがあります",
            "変わったこと",
            Wareki.format(TODAY.plusDays(30)) + "まで",
            "試験 三郎",
            "090-0000-0000",
            "ひかえ"
        }) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }
        Pdfs.assertConforms(pdf);
    }

    @Test
    void theCodeIsTheAddressInLettersAndAnswersForItsVenue() {
        byte[] pdf = print(null, 200).extract().asByteArray();

        assertEquals(2, Pdfs.pages(pdf));
        String text = Pdfs.text(pdf).replaceAll("\\s", "");
        for (int page = 1; page <= 2; page++) {
            String address = Rounds.scan(pdf, page);
            assertTrue(address.startsWith(Rounds.ADDRESS), address);
            String token = address.substring(Rounds.ADDRESS.length());
            assertTrue(text.contains(Rounds.ADDRESS + token.replaceAll("(.{5})(?=.)", "$1-")), text);
            Api.anonymous().get("/census-answers/{link}", token).then().statusCode(200);
        }
        assertNotEquals(Rounds.scan(pdf, 1), Rounds.scan(pdf, 2));
        Pdfs.assertConforms(pdf);
    }

    @Test
    void whatIsAnsweredIsPrintedAgainOnlyWhenAsked() {
        Rounds.tap(Rounds.token(Rounds.entryOf(round, salon)), "CONTINUES", 200);

        assertFalse(Pdfs.text(print(null, 200).extract().asByteArray()).contains("陽だまり"));
        byte[] all = Api.as(Caller.CITY)
                .body("{\"answeredToo\": true}")
                .post("/census-rounds/{id}/call-sheets", round)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(Pdfs.text(all).contains("陽だまり"));
        print(inside, 409).body("type", is("/problems/census-nothing-to-print"));
    }

    @Test
    void whoPrintsContactsIsWrittenDown() {
        String reads =
                "SELECT count(*) FROM audit_entry WHERE entity = 'resource' AND action = 'READ' AND entity_id = ?"
                        + " AND operation = 'printCallSheets'";

        print(null, 200);

        assertEquals(1, Resources.count(reads, salon.toString()));
        assertEquals(0, Resources.count(reads, quiet.toString()));
    }

    @Test
    void thePaperOfAnotherAreaIsNotForThisCenter() {
        Api.as(Caller.TOYOOKA_CENTER)
                .body("{\"answeredToo\": true}")
                .post("/census-rounds/{id}/call-sheets", round)
                .then()
                .statusCode(404);
        Api.as(Caller.TOYOOKA_CENTER)
                .post("/census-entries/{id}/call-sheet", Rounds.entryOf(round, salon))
                .then()
                .statusCode(404);
        Api.as(Caller.YAWATA_RESIDENT)
                .body("{\"answeredToo\": true}")
                .post("/census-rounds/{id}/call-sheets", round)
                .then()
                .statusCode(403);
    }

    @Test
    void theListSaysWhenASheetWasPrinted() {
        print(inside, 200);

        assertEquals(
                TODAY.toString(),
                Rounds.entry(round, Rounds.entryOf(round, salon)).getString("printedOn"));
        Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries", round)
                .then()
                .body(containsString("printedOn"))
                .body("items.findAll { it.printedOn != null }.size()", is(1));
    }

    private ValidatableResponse print(UUID within, int status) {
        String body = within == null ? "{}" : "{\"areaId\": \"" + within + "\"}";
        return Api.as(Caller.YAWATA_CENTER)
                .body(body)
                .post("/census-rounds/{id}/call-sheets", round)
                .then()
                .statusCode(status);
    }
}
