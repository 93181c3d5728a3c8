package sasaeai.local.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Resource;

/** Resources as the city has them in its lists, and the day on which somebody last found them to be so. */
final class ResourceLoader {
    private final Loading loading;

    ResourceLoader(Loading loading) {
        this.loading = loading;
    }

    void load() {
        Together.each(loading.file().resources(), this::load);
    }

    private void load(Resource resource) {
        String id = loading.create("resource", resource.name(), "/resources", body(resource))
                .path("id")
                .asText();
        resource.confirmedBefore().forEach(day -> confirm(resource.name(), id, day));
        if (resource.confirmed() != null) {
            confirm(resource.name(), id, resource.confirmed());
        }
    }

    private void confirm(String name, String id, String day) {
        String on = DemoDay.of(day, null, loading.today()).toString();
        loading.create(
                "confirmation", name + " " + day, "/resources/" + id + "/confirmations", Body.of("confirmedOn", on));
    }

    private Map<String, Object> body(Resource resource) {
        return Body.of(
                "name", resource.name(),
                "kana", resource.kana(),
                "kinds", resource.kinds(),
                "scenes", resource.scenes(),
                "formality", resource.formality() == null ? "INFORMAL" : resource.formality(),
                "organizer",
                        resource.organizer() == null
                                ? null
                                : Body.of("name", resource.organizer(), "kind", resource.organizerKind()),
                "venue", resource.venue(),
                "position", position(resource.at()),
                "areaId", loading.id("area", resource.area()),
                "schedules",
                        resource.when().stream()
                                .map(wording -> Body.of("wording", wording))
                                .toList(),
                "stops",
                        resource.stops().stream()
                                .map(stop -> Body.of(
                                        "time", stop.time(), "place", stop.place(), "position", position(stop.at())))
                                .toList(),
                "cost", resource.cost(),
                "capacity", resource.capacity(),
                "access", resource.access(),
                "status", resource.status() == null ? "PUBLISHED" : resource.status());
    }

    private static @Nullable Map<String, Object> position(List<Double> at) {
        return at.isEmpty() ? null : Body.of("latitude", at.get(0), "longitude", at.get(1));
    }
}
