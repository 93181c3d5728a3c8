package sasaeai.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** A 町内会 within 八幡 with a council and a resident of its own, so that no other test's doings show in its papers. */
public record Ward(UUID area, String areaName, UUID council, String name, Caller resident) {
    public static final LocalDate TODAY = LocalDate.now(Today.ZONE);

    public static Ward create() {
        return within(World.YAWATA, World.YAWATA_CENTER);
    }

    public static Ward within(UUID district, @Nullable UUID center) {
        World.exists();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Caller resident = new Caller("resident-" + mark, "resident", World.TAKASAKI);
        Ward ward = new Ward(UUID.randomUUID(), "町内" + mark, UUID.randomUUID(), "協議体" + mark, resident);
        run(
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                ward.area,
                World.NEIGHBORHOODS,
                ward.areaName);
        run("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, ward.area, district);
        run(
                "INSERT INTO council (municipality_code, id, name, layer, area_id) VALUES (?, ?, ?, '2', ?)",
                World.TAKASAKI,
                ward.council,
                ward.name,
                ward.area);
        if (center != null) {
            run("INSERT INTO council_center VALUES (?, ?, ?)", World.TAKASAKI, ward.council, center);
        }
        UUID person = UUID.randomUUID();
        run("INSERT INTO person (municipality_code, id, name) VALUES (?, ?, '試験 太郎')", World.TAKASAKI, person);
        run("""
                INSERT INTO account (municipality_code, id, username, subject, label, role, person_id, provisioning)
                VALUES (?, ?, ?, ?, '町屋の人', 'RESIDENT', ?, 'DONE')
                """, World.TAKASAKI, World.accountId(resident), resident.username(), resident.subject(), person);
        run("""
                INSERT INTO council_member (municipality_code, council_id, person_id, capacity, locality, kind, term_from)
                VALUES (?, ?, ?, '区長', '町屋', 'LOCAL_ACTOR', '2020-04-01')
                """, World.TAKASAKI, ward.council, person);
        return ward;
    }

    /** A center of its own for this ward, with a login; what it sees is this ward alone. */
    public Caller center() {
        Caller center =
                new Caller("center-" + UUID.randomUUID().toString().substring(0, 8), "anshin_center", World.TAKASAKI);
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO anshin_center (municipality_code, id, name) VALUES (?, ?, ?)",
                World.TAKASAKI,
                id,
                center.username());
        run("INSERT INTO center_area VALUES (?, ?, ?)", World.TAKASAKI, id, area);
        run("INSERT INTO council_center VALUES (?, ?, ?)", World.TAKASAKI, council, id);
        run("""
                INSERT INTO account (municipality_code, id, username, subject, label, role, provisioning)
                VALUES (?, ?, ?, ?, '窓口', 'ANSHIN_CENTER', 'DONE')
                """, World.TAKASAKI, World.accountId(center), center.username(), center.subject());
        run("INSERT INTO account_center VALUES (?, ?, ?)", World.TAKASAKI, World.accountId(center), id);
        return center;
    }

    /** A voice of this ward, reviewed so many days ago. */
    public UUID voice(String category, String councilText, int daysAgo) {
        UUID id = newVoice(category);
        OffsetDateTime reviewed =
                TODAY.minusDays(daysAgo).atTime(12, 0).atZone(Today.ZONE).toOffsetDateTime();
        run(
                "UPDATE voice SET status = 'REVIEWED', council_text = ?, reviewed_at = ? WHERE id = ?",
                councilText,
                reviewed,
                id);
        return id;
    }

    /** A voice of this ward that nobody has reviewed. */
    public UUID newVoice(String category) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO voice (municipality_code, id, category, area_id, place, heard_on, text, writer_id)
                VALUES (?, ?, ?, ?, '山田さんの家', ?, '聞いたままの山田さんの声', ?)
                """, World.TAKASAKI, id, category, area, TODAY, World.accountId(resident));
        return id;
    }

    public void statistic(LocalDate asOf, int population, int aged65, int households, int enteredDaysAgo) {
        run(
                """
                INSERT INTO area_statistic (municipality_code, area_id, as_of, population, aged65, households, source, created_at)
                VALUES (?, ?, ?, ?, ?, ?, '住民基本台帳', ?)
                """,
                World.TAKASAKI,
                area,
                asOf,
                population,
                aged65,
                households,
                TODAY.minusDays(enteredDaysAgo).atTime(12, 0).atZone(Today.ZONE).toOffsetDateTime());
    }

    public void vision(String text, LocalDate decidedOn) {
        run(
                "INSERT INTO council_vision (municipality_code, council_id, text, decided_on) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                council,
                text,
                decidedOn);
    }

    public static void run(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static long number(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet result = statement.executeQuery();
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
