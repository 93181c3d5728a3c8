package sasaeai.resource.intake;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;

@QuarkusTest
class ResourceImportSavingTest {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    OldImports oldImports;

    @Test
    void aLongListSaysHowFarItIsAndLeavesNothingWhenItsSavingDies() throws SQLException {
        String town = Lists.freshName();
        String other = Lists.freshName();
        UUID first = Lists.area(town, World.YAWATA);
        UUID last = Lists.area(other, World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, longList(town, other));
        UUID id = UUID.fromString(brought.extract().path("id"));

        try (Connection owner = TestServices.asOwner()) {
            hold(owner, last); // the last row waits for its area
            Lists.save(Caller.CITY, brought).statusCode(200).body("state", is("SAVING"));
            until(() -> rowsDone(id) > 0);
            assertEquals(ROWS_AT_ONCE - 1, rowsDone(id)); // counted as the sheet does
            makeOld(id);
            show(id).body("state", is("SAVING"));
            saveAgain(id).statusCode(409).body("type", is("/problems/resource-import-closed"));
            endTheSaving(owner);
            until(() -> "/problems/unexpected".equals(show(id).extract().path("failure")));
        }

        show(id).body("state", is("PREVIEW")).body("savable", is(true)).body("rowsDone", is(0));
        assertEquals(0, Lists.count("SELECT count(*) FROM resource WHERE area_id IN (?, ?)", first, last));
        saveAgain(id).statusCode(200);
        until(() -> "SAVED".equals(show(id).extract().path("state")));
        assertEquals(
                ROWS_AT_ONCE + 1, Lists.count("SELECT count(*) FROM resource WHERE area_id IN (?, ?)", first, last));
    }

    @Test
    void whatACopyOfTheServiceDiedOverIsSavedByAnother() {
        String town = Lists.freshName();
        UUID area = Lists.area(town, World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, "名前,種類,区域\n会,サロン," + town);
        UUID id = UUID.fromString(brought.extract().path("id"));
        Lists.asOwner("UPDATE resource_import SET state = 'SAVING', touched_at = now() WHERE id = ?", id);
        show(id).body("state", is("SAVING")).body("savable", is(false)); // it may have begun just now

        makeOld(id);

        show(id).body("state", is("PREVIEW")).body("savable", is(true));
        saveAgain(id).statusCode(200).body("state", is("SAVED"));
        assertEquals(1, Lists.count("SELECT count(*) FROM resource WHERE area_id = ?", area));
    }

    @Test
    void aListThatNobodySavedIsGoneAfterADayWithItsFile() {
        UUID old = bring();
        UUID fresh = bring();
        Lists.asOwner("UPDATE resource_import SET created_at = now() - interval '25 hours' WHERE id = ?", old);
        Lists.asOwner("UPDATE resource_import SET created_at = now() - interval '23 hours' WHERE id = ?", fresh);

        oldImports.delete();

        show(old).statusCode(404);
        show(fresh).statusCode(200);
        assertEquals(0, Lists.count("SELECT count(*) FROM resource_import_file WHERE import_id = ?", old));
        assertEquals(1, Lists.count("SELECT count(*) FROM resource_import_file WHERE import_id = ?", fresh));
    }

    private static UUID bring() {
        return UUID.fromString(
                Lists.bring(Caller.CITY, "名前,種類\n会,サロン").extract().path("id"));
    }

    /** As many rows as are saved at once, and one more, in an area of its own. */
    private static String longList(String town, String other) {
        return IntStream.range(0, ROWS_AT_ONCE)
                .mapToObj(n -> "会" + n + ",サロン,毎週木曜日 10:00~12:00," + town)
                .collect(Collectors.joining("\n", "名前,種類,日時,区域\n", "\n終わりの会,サロン,毎週金曜日," + other));
    }

    private static void hold(Connection owner, UUID area) throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement lock = owner.prepareStatement("SELECT FROM area WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, area);
            lock.execute();
        }
    }

    /** As when the network or the machine of the service fails. */
    private static void endTheSaving(Connection holder) throws SQLException {
        try (Connection application = TestServices.asApplication();
                PreparedStatement end = application.prepareStatement(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid))");
                PreparedStatement who = holder.prepareStatement("SELECT pg_backend_pid()")) {
            ResultSet pid = who.executeQuery();
            pid.next();
            end.setInt(1, pid.getInt(1));
            end.execute();
        }
    }

    private static void makeOld(UUID id) {
        Lists.asOwner("UPDATE resource_import SET touched_at = now() - interval '1 hour' WHERE id = ?", id);
    }

    private static ValidatableResponse show(UUID id) {
        return Api.as(Caller.CITY).get("/resource-imports/{id}", id).then();
    }

    private static int rowsDone(UUID id) {
        return show(id).extract().path("rowsDone");
    }

    private static ValidatableResponse saveAgain(UUID id) {
        return Lists.save(Caller.CITY, show(id).statusCode(200));
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It did not come to that in time");
        }
    }
}
