package sasaeai.need;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** Voices and the meetings that they come to. */
final class Voices {
    static final LocalDate TODAY = LocalDate.now(Today.ZONE);

    private Voices() {}

    static String words(UUID area, String text) {
        return """
                {"category": "SHOPPING", "areaId": "%s", "place": "公民館の前", "heardOn": "2026-09-01", "text": "%s"}
                """.formatted(area, text);
    }

    /** One remark, not yet reviewed. */
    static UUID heard(Caller writer, UUID area) {
        return Api.create(writer, "/voices", words(area, "聞いたままの声"));
    }

    static UUID reviewed(Caller writer, UUID area) {
        UUID id = heard(writer, area);
        review(Caller.CITY, id, 0, "REVIEWED", 200);
        return id;
    }

    /** In that status, reviewed by the city where it has to be. */
    static UUID in(String status, Caller writer, UUID area) {
        UUID id = heard(writer, area);
        if (!"NEW".equals(status)) {
            review(Caller.CITY, id, 0, status, 200);
        }
        return id;
    }

    static void review(Caller reviewer, UUID id, long version, String status, int answer) {
        Api.as(reviewer)
                .header("If-Match", "\"" + version + "\"")
                .body("""
                        {"status": "%s", "councilText": "だれのことか分からない声"}
                        """.formatted(status))
                .put("/voices/{id}/review", id)
                .then()
                .statusCode(answer);
    }

    static void putOnAgenda(UUID voice, UUID meeting, UUID item) {
        Api.as(Caller.CITY)
                .body(Map.of("meetingId", meeting, "agendaItemId", item))
                .post("/voices/{id}/agenda-items", voice)
                .then()
                .statusCode(201);
    }

    /** A meeting of these councils, planned for that day. */
    static UUID meeting(LocalDate heldOn, UUID... councils) {
        UUID id = UUID.randomUUID();
        asOwner(
                "INSERT INTO meeting (municipality_code, id, kind, held_on, status) VALUES (?, ?, 'REGULAR', ?, 'CONFIRMED')",
                World.TAKASAKI,
                id,
                heldOn);
        for (int i = 0; i < councils.length; i++) {
            asOwner(
                    "INSERT INTO meeting_council (municipality_code, meeting_id, council_id, position) VALUES (?, ?, ?, ?)",
                    World.TAKASAKI,
                    id,
                    councils[i],
                    i);
        }
        return id;
    }

    static UUID agendaItem(UUID meeting) {
        UUID id = UUID.randomUUID();
        asOwner(
                "INSERT INTO agenda_item (municipality_code, id, meeting_id, position, title, said) VALUES (?, ?, ?, 1, '買い物の足', '週に一度の便がほしい')",
                World.TAKASAKI,
                id,
                meeting);
        asOwner(
                "INSERT INTO decision (municipality_code, meeting_id, agenda_item_id, text, owner) VALUES (?, ?, ?, '移動販売に声をかける', '区長（町屋）')",
                World.TAKASAKI,
                meeting,
                id);
        return id;
    }

    static void status(UUID meeting, String status) {
        asOwner("UPDATE meeting SET status = ? WHERE id = ?", status, meeting);
    }

    static void asOwner(String sql, Object... values) {
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

    static int count(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet count = statement.executeQuery();
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
