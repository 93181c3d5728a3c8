package sasaeai.publication.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sasaeai.Api;
import sasaeai.World;
import sasaeai.meeting.Meetings;
import sasaeai.publication.Ward;

/** Real calendar programs subscribe as a member would: vdirsyncer fetches over HTTP, khal reads what it fetched. */
@QuarkusTest
@Tag("clients")
class CalendarClientsTest {
    @TempDir
    Path folder;

    @Test
    void khalShowsWhatVdirsyncerFetched() throws Exception {
        Ward ward = Ward.create();
        UUID timed = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        Meetings.agendaItem(timed, "移動のこと、ほか; 長い議題".repeat(5));
        UUID wholeDay = Meetings.on(TODAY.plusDays(5), "CONFIRMED", ward.council());
        Ward.run("UPDATE meeting SET starts_at = NULL, ends_at = NULL WHERE id = ?", wholeDay);
        UUID cancelled = Meetings.on(TODAY.plusDays(6), "CONFIRMED", ward.council());
        String publicUrl = "/councils/" + ward.council() + "/calendar.ics";
        String privateUrl = Api.as(ward.resident())
                .post("/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url")
                .replaceFirst(".*/" + World.TAKASAKI, "");
        configure(publicUrl, privateUrl);

        sync();

        String shown = khal();
        String title = ward.name() + " 第";
        assertTrue(shown.contains(TODAY.plusDays(4) + "|14:00|15:30|" + title + "1回|八幡公民館|"), shown);
        assertTrue(shown.contains(TODAY.plusDays(5) + "|||" + title + "2回|八幡公民館|"), shown);
        assertTrue(shown.contains("移動のこと、ほか; 長い議題移動のこと"), shown);

        Meetings.become(sasaeai.Caller.CITY, cancelled, "CANCELLED").then().statusCode(200);
        sync();

        String later = khal();
        assertTrue(later.contains("【中止】" + title + "3回"), later);
        assertFalse(later.contains("|" + title + "3回"), later);
    }

    private void sync() throws IOException, InterruptedException {
        run("vdirsyncer", "-c", folder.resolve("vdirsyncer").toString(), "discover");
        run("vdirsyncer", "-c", folder.resolve("vdirsyncer").toString(), "sync");
    }

    private String khal() throws IOException, InterruptedException {
        return run(
                "khal",
                "-c",
                folder.resolve("khal").toString(),
                "list",
                "--format",
                "{start-date}|{start-time}|{end-time}|{title}|{location}|{description}",
                TODAY.toString(),
                "10d");
    }

    private void configure(String publicUrl, String privateUrl) throws IOException {
        String base = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/municipalities/" + World.TAKASAKI;
        Files.writeString(
                folder.resolve("vdirsyncer"),
                """
                [general]
                status_path = "%1$s/status"
                """.formatted(folder) + pair("open", base + publicUrl) + pair("own", base + privateUrl));
        Files.writeString(folder.resolve("khal"), """
                [calendars]
                [[open]]
                path = %1$s/open
                [[own]]
                path = %1$s/own
                [locale]
                local_timezone = Asia/Tokyo
                default_timezone = Asia/Tokyo
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                [sqlite]
                path = %1$s/khal.db
                [default]
                default_calendar = open
                """.formatted(folder));
    }

    private String pair(String name, String url) throws IOException {
        Files.createDirectories(folder.resolve(name));
        return """
                [pair %1$s]
                a = "%1$s_here"
                b = "%1$s_there"
                collections = null
                conflict_resolution = "b wins"
                [storage %1$s_here]
                type = "filesystem"
                path = "%2$s/%1$s"
                fileext = ".ics"
                [storage %1$s_there]
                type = "http"
                url = "%3$s"
                """.formatted(name, folder, url);
    }

    /** Fails with what is missing; a test that steps aside would prove nothing. */
    private String run(String... command) throws IOException, InterruptedException {
        Process process;
        Path output = folder.resolve("output");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("HOME", folder.toString());
            process = builder.start();
        } catch (IOException missing) {
            throw new AssertionError(
                    command[0] + " was not found: install it (on Debian: apt-get install khal vdirsyncer)", missing);
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end");
        }
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), () -> String.join(" ", command) + "\n" + said);
        return said;
    }
}
