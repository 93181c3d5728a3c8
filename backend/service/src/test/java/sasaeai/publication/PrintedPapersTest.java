package sasaeai.publication;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.Meetings;
import sasaeai.shared.print.Pdfs;

@QuarkusTest
class PrintedPapersTest {

    @Test
    void thePrintedPackHoldsTheDecisionAndItsOwnerAndConforms() {
        Ward ward = Ward.create();
        UUID before = Meetings.on(TODAY.minusDays(30), "SHARED", ward.council());
        Meetings.decision(before, TODAY.minusDays(3));
        ward.newVoice("SHOPPING");
        ward.voice("MOBILITY", "病院の帰りのバスがない", 2);
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());

        Response response = Api.as(ward.resident()).get("/meetings/{id}/pack.pdf", meeting);

        response.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        startsWith("inline; filename=\"pack-" + TODAY.plusDays(5) + ".pdf\"; "
                                + "filename*=UTF-8''"
                                + URLEncoder.encode(
                                        ward.name() + "_第2回_" + TODAY.plusDays(5) + "_資料.pdf",
                                        StandardCharsets.UTF_8)));
        byte[] pdf = response.asByteArray();
        String text = Pdfs.text(pdf);
        assertTrue(text.contains("バスの時刻を調べる"), text);
        assertTrue(text.contains("区長（町屋）"), text);
        assertTrue(text.contains("病院の帰りのバスがない"), text);
        assertFalse(text.contains("山田"), text);
        assertTrue(Pdfs.pages(pdf) <= 2);
        Pdfs.assertConforms(pdf);
    }

    @Test
    void aSheetThatTheClientHoldsIsNotDrawnAgain() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());
        String tag = Api.as(Caller.CITY).get("/meetings/{id}/pack.pdf", meeting).header("ETag");

        Api.as(Caller.CITY)
                .header("If-None-Match", tag)
                .get("/meetings/{id}/pack.pdf", meeting)
                .then()
                .statusCode(304)
                .header("ETag", is(tag));

        Meetings.agendaItem(meeting, "新しい議題");
        Api.as(Caller.CITY)
                .header("If-None-Match", tag)
                .get("/meetings/{id}/pack.pdf", meeting)
                .then()
                .statusCode(200);
    }

    @Test
    void thePrintedMinutesHoldTheDecisionAndItsOwnerAndConform() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.minusDays(3), "SHARED", ward.council());
        Meetings.agendaItem(meeting, "移動のこと");
        Meetings.decision(meeting, TODAY.plusDays(9));

        byte[] pdf = Api.as(ward.resident())
                .get("/meetings/{id}/minutes.pdf", meeting)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        String text = Pdfs.text(pdf);
        assertTrue(text.contains("話した内容"), text);
        assertTrue(text.contains("バスの時刻を調べる"), text);
        assertTrue(text.contains("区長（町屋）"), text);
        assertFalse(text.contains("（案）"), text);
        Pdfs.assertConforms(pdf);
    }

    @Test
    void aFileNameHoldsNothingThatAFileSystemStumblesOver() {
        String name = PrintedFile.name("a/b\\c:\"d\u202Ee f".repeat(20), null, TODAY, "資料");

        assertTrue(name.startsWith("a_b_c__de_f"), name);
        assertTrue(name.endsWith("_" + TODAY + "_資料.pdf"), name);
        assertTrue(name.length() < 90, name);
    }
}
