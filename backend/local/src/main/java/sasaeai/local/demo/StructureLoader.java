package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import sasaeai.local.demo.Rows.Area;
import sasaeai.local.demo.Rows.Center;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Scheme;
import sasaeai.local.demo.Rows.Split;
import sasaeai.local.demo.Rows.Statistic;
import sasaeai.local.demo.Rows.Vision;

/** Areas with their figures, centers, and councils with their members: each kind once those that it names are there. */
final class StructureLoader {
    private static final String FROM = "2025-04-01";

    private final Loading loading;

    StructureLoader(Loading loading) {
        this.loading = loading;
    }

    void load() {
        DemoFile file = loading.file();
        describe(file);
        schemes(file.schemes());
        wholeArea();
        for (Area area : file.areas()) {
            areas(area);
        }
        Together.each(
                List.<Runnable>of(
                        () -> Together.each(file.statistics(), this::statistic),
                        () -> Together.each(file.centers(), this::center)),
                Runnable::run);
        Together.each(file.councils(), this::council);
        file.splits().forEach(this::split);
    }

    private void describe(DemoFile file) {
        JsonNode now = loading.city().get("");
        if (!now.path("centerLabel").asText().equals(file.centerLabel())
                || !now.path("prefecture").asText().equals(file.prefecture())) {
            loading.city()
                    .change(
                            "",
                            now.path("version").asLong(),
                            Map.of(
                                    "name", file.name(),
                                    "prefecture", file.prefecture(),
                                    "centerLabel", file.centerLabel()));
        }
    }

    private void schemes(List<Scheme> more) {
        for (JsonNode scheme : loading.city().get("/area-schemes").path("items")) {
            loading.remember(
                    "scheme", scheme.path("code").asText(), scheme.path("id").asText());
        }
        for (Scheme scheme : more) {
            loading.create("scheme", scheme.code(), "/area-schemes", scheme);
        }
    }

    /** Each municipality has it from its first start; the files call it by the municipality's name. */
    private void wholeArea() {
        for (JsonNode area : loading.city().get("/areas?limit=200").path("items")) {
            if (area.path("name").asText().equals(loading.file().name())) {
                String id = area.path("id").asText();
                loading.remember("area", loading.file().name(), id);
                loading.began(firstRowAt(id));
            }
        }
    }

    private void areas(Area area) {
        List<String> within =
                area.within().stream().map(name -> loading.id("area", name)).toList();
        Together.each(
                area.names(),
                name -> loading.create(
                        "area",
                        name,
                        "/areas",
                        Body.of("schemeId", loading.id("scheme", area.scheme()), "name", name, "withinIds", within)));
    }

    private Instant firstRowAt(String areaId) {
        JsonNode entries = loading.city().get("/audit-entries?limit=200&entity=area&entityId=" + areaId);
        String at = "";
        for (JsonNode entry : entries.path("items")) { // newest first
            at = entry.path("at").asText();
        }
        return at.isEmpty() ? Instant.now() : Instant.parse(at);
    }

    private void statistic(Statistic row) {
        loading.create(
                "statistic",
                row.area() + " " + row.asOf(),
                "/area-statistics",
                Body.of(
                        "areaId", loading.id("area", row.area()),
                        "asOf", row.asOf(),
                        "population", row.population(),
                        "aged65", row.aged65(),
                        "households", row.households(),
                        "source", row.source()));
    }

    private void center(Center row) {
        List<String> areas =
                row.areas().stream().map(name -> loading.id("area", name)).toList();
        loading.create("center", row.name(), "/centers", Body.of("name", row.name(), "areaIds", areas));
    }

    private void council(Council row) {
        List<String> centers =
                row.centers().stream().map(name -> loading.id("center", name)).toList();
        Rhythm rhythm = row.rhythm();
        String id = loading.create(
                        "council",
                        row.key(),
                        "/councils",
                        Body.of(
                                "name", row.name(),
                                "brand", row.brand(),
                                "aliases", row.aliases(),
                                "layer", row.layerCode(),
                                "areaId", loading.id("area", row.area() == null ? row.key() : row.area()),
                                "centerIds", centers,
                                "foundedFiscalYear", row.founded(),
                                "meetingRule",
                                        row.rule() != null ? row.rule() : rhythm == null ? null : rhythm.inWords(),
                                "meetingPlace", row.place(),
                                "status", "ACTIVE"))
                .path("id")
                .asText();
        Vision vision = row.vision();
        if (vision != null) {
            loading.create(
                    "vision",
                    row.key(),
                    "/councils/" + id + "/visions",
                    Body.of("text", vision.text(), "decidedOn", vision.on()));
        }
        List<String> seats = loading.file().seats(row);
        for (int i = 0; i < seats.size(); i++) {
            member(row, id, Seat.of(seats.get(i)), i < 3);
        }
    }

    private void member(Council council, String councilId, Seat seat, boolean core) {
        loading.create(
                "member",
                council.key() + " " + seat.displayName(),
                "/councils/" + councilId + "/members",
                Body.of(
                        "capacity", seat.capacity(),
                        "locality", seat.locality(),
                        "kind", seat.kind(),
                        "core", core,
                        "termFrom", FROM));
    }

    private void split(Split row) {
        loading.create(
                "lineage",
                row.council(),
                "/councils/" + loading.id("council", row.council()) + "/lineage",
                Body.of(
                        "relation", "SPLIT_FROM",
                        "otherId", loading.id("council", row.from()),
                        "happenedOn", row.on()));
    }
}
