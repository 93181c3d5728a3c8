package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Census;
import sasaeai.local.demo.Rows.Heard;

/** This year's 棚卸し of one area, with what its center has heard by phone and on visits. */
final class CensusLoader {
    private static final String CENTER = "yawata-center";

    private final Loading loading;

    CensusLoader(Loading loading) {
        this.loading = loading;
    }

    void load() {
        Census census = loading.file().census();
        if (census == null) {
            return;
        }
        LocalDate starts = DemoDay.of(census.starts(), null, loading.today());
        String round = loading.create(
                        "census",
                        census.area(),
                        "/census-rounds",
                        Body.of(
                                "name", name(starts),
                                "startsOn", starts.toString(),
                                "closesOn",
                                        DemoDay.of(census.closes(), null, loading.today())
                                                .toString(),
                                "areaIds", List.of(loading.id("area", census.area()))))
                .path("id")
                .asText();
        JsonNode open = loading.city()
                .get("/census-rounds/" + round + "/entries?status=OPEN&limit=200")
                .path("items");
        census.heard().forEach(heard -> write(heard, find(open, heard.resource())));
    }

    /** 令和8年度 棚卸し */
    private static String name(LocalDate starts) {
        int fiscalYear = starts.minusMonths(3).getYear();
        return "令和%d年度 棚卸し".formatted(fiscalYear - 2018);
    }

    private void write(Heard heard, @Nullable JsonNode entry) {
        if (entry != null) { // else it was written by a load before this one
            loading.as(CENTER)
                    .change(
                            "/census-entries/" + entry.path("id").asText() + "/answer",
                            entry.path("version").asLong(),
                            Body.of(
                                    "answer", heard.answer(),
                                    "how", heard.how() == null ? "PHONE" : heard.how(),
                                    "note", heard.note()));
        }
    }

    private static @Nullable JsonNode find(JsonNode entries, String name) {
        for (JsonNode entry : entries) {
            if (entry.path("name").asText().equals(name)) {
                return entry;
            }
        }
        return null;
    }
}
