package sasaeai.meeting.attachment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.Meetings;

@QuarkusTest
class AttachmentEndpointTest {
    private static final byte[] PDF = "%PDF-1.7 次第".getBytes(StandardCharsets.UTF_8);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aFileComesBackAsItWasForSavingOnly() {
        UUID meeting = Meetings.of("SHARED", YAWATA_COUNCIL);
        String id = upload(Caller.YAWATA_CENTER, meeting, "application/pdf", PDF)
                .then()
                .statusCode(201)
                .body("fileName", is("次第.pdf"))
                .body("size", is(PDF.length))
                .extract()
                .path("id");

        Response file = Api.as(Caller.YAWATA_RESIDENT).get("/attachments/{id}", id);

        assertEquals(200, file.statusCode());
        assertArrayEquals(PDF, file.asByteArray());
        file.then()
                .header("Content-Type", is("application/pdf"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%AC%A1%E7%AC%AC.pdf"))
                .header("X-Content-Type-Options", is("nosniff"));
        Api.as(Caller.YAWATA_RESIDENT).get("/meetings/{id}", meeting).then().body("attachments", hasSize(1));
    }

    @Test
    void membersGetFilesOnlyOnceTheRecordIsShared() {
        UUID meeting = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        String id = upload(Caller.CITY, meeting, "application/pdf", PDF).path("id");

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/attachments/{id}", id)
                .then()
                .statusCode(404)
                .body("type", is("/problems/attachment-not-found"));
        Api.as(Caller.YAWATA_RESIDENT).get("/meetings/{id}", meeting).then().body("attachments", hasSize(0));
        for (Caller caller : new Caller[] {Caller.TOYOOKA_CENTER, Caller.TOYOOKA_RESIDENT, Caller.OMITAMA_CITY}) {
            Api.as(caller).get("/attachments/{id}", id).then().statusCode(404);
        }
        Api.as(Caller.YAWATA_CENTER).get("/attachments/{id}", id).then().statusCode(200);
        Api.anonymous().get("/attachments/{id}", id).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, <html>",
        "image/png, %PDF-",
        "image/jpeg, GIF89a",
        "image/webp, RIFFxxxxWAVE",
        "text/html, <html>",
        "application/zip, PK",
        "image/svg+xml, <svg/>",
        "application/octet-stream, %PDF-",
        XLSX + ", PK\u0003\u0004",
        "text/plain, a\u0000b"
    })
    void aFileThatIsNotWhatItSaysOrNotAllowedIsRefused(String mediaType, String content) {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);

        upload(Caller.CITY, meeting, mediaType, content.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(422)
                .body("type", is("/problems/attachment-type-forbidden"));
        Api.as(Caller.CITY).get("/meetings/{id}", meeting).then().body("attachments", hasSize(0));
    }

    @Test
    void aWorkbookIsTakenUnlessItCarriesMacros() throws IOException {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);

        byte[] book = zip("[Content_Types].xml", "xl/workbook.xml");
        String id = upload(Caller.CITY, meeting, XLSX, book)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(Caller.CITY).get("/attachments/{id}", id).then().statusCode(200).header("Content-Type", is(XLSX));
        upload(Caller.CITY, meeting, XLSX, zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))
                .then()
                .statusCode(422);
    }

    @Test
    void tenMegabytesAreTheEnd() {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);
        byte[] large = Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1);

        upload(Caller.CITY, meeting, "application/pdf", large).then().statusCode(413);
        upload(Caller.CITY, meeting, "application/pdf", Arrays.copyOf(large, large.length - 1))
                .then()
                .statusCode(201);
    }

    @Test
    void aFileNeedsANameAndOnlyThoseWhoWriteKeepOrRemoveIt() {
        UUID meeting = Meetings.of("SHARED", YAWATA_COUNCIL);
        String id = upload(Caller.CITY, meeting, "application/pdf", PDF).path("id");

        upload(Caller.YAWATA_RESIDENT, meeting, "application/pdf", PDF).then().statusCode(403);
        upload(Caller.TOYOOKA_CENTER, meeting, "application/pdf", PDF).then().statusCode(403);
        upload(Caller.OMITAMA_CITY, meeting, "application/pdf", PDF).then().statusCode(404);
        Api.as(Caller.CITY)
                .contentType("application/pdf")
                .body(PDF)
                .post("/meetings/{id}/attachments", meeting)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("File-Name"));
        Api.as(Caller.TOYOOKA_CENTER).delete("/attachments/{id}", id).then().statusCode(403);
        Api.as(Caller.OMITAMA_CITY).delete("/attachments/{id}", id).then().statusCode(404);
        Api.as(Caller.YAWATA_CENTER).delete("/attachments/{id}", id).then().statusCode(204);
        Api.as(Caller.YAWATA_CENTER).delete("/attachments/{id}", id).then().statusCode(404);
    }

    @Test
    void aRepeatedUploadKeepsOneFile() {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.as(Caller.CITY)
                    .header("Idempotency-Key", key)
                    .header("File-Name", "a.pdf")
                    .contentType("application/pdf")
                    .body(PDF)
                    .post("/meetings/{id}/attachments", meeting)
                    .then()
                    .statusCode(201);
        }
        Api.as(Caller.CITY).get("/meetings/{id}", meeting).then().body("attachments", hasSize(1));
    }

    private static Response upload(Caller caller, UUID meeting, String mediaType, byte[] content) {
        return Api.as(caller)
                .header("File-Name", "%E6%AC%A1%E7%AC%AC.pdf".replace(".pdf", mediaType.endsWith("pdf") ? ".pdf" : ""))
                .contentType(mediaType)
                .body(content)
                .post("/meetings/{id}/attachments", meeting);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
