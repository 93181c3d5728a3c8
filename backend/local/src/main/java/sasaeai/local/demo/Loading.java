package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One municipality being loaded: what its file says, the ids that things got, and the day that “today” means. */
final class Loading {
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Logins logins;
    private final DemoFile file;
    private final Api city;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private LocalDate today = LocalDate.now(ZONE);

    Loading(Logins logins, DemoFile file) {
        this.logins = logins;
        this.file = file;
        this.city = logins.of(DemoUser.named(file.user()));
    }

    DemoFile file() {
        return file;
    }

    Api city() {
        return city;
    }

    Api as(String username) {
        return logins.of(DemoUser.named(username));
    }

    LocalDate today() {
        return today;
    }

    /** A broken load that goes on tomorrow must ask for the same days again: “today” is the day of its first row. */
    void began(Instant at) {
        today = LocalDate.ofInstant(at, ZONE);
    }

    /** Creates a thing as the city officer and remembers its id under its kind and name. */
    JsonNode create(String kind, String name, String path, Object body) {
        return create(city, kind, name, path, body);
    }

    JsonNode create(Api as, String kind, String name, String path, Object body) {
        JsonNode created = as.create(path, kind + "/" + name, body);
        remember(kind, name, created.path("id").asText());
        counts.computeIfAbsent(kind, any -> new AtomicInteger()).incrementAndGet();
        return created;
    }

    void remember(String kind, String name, String id) {
        ids.put(kind + "/" + name, id);
    }

    String id(String kind, String name) {
        String id = ids.get(kind + "/" + name);
        if (id == null) {
            throw new IllegalArgumentException(
                    "The demo data of %s name no %s “%s”.".formatted(file.name(), kind, name));
        }
        return id;
    }

    String summary() {
        StringBuilder text = new StringBuilder(file.user());
        counts.forEach(
                (kind, count) -> text.append(", ").append(kind).append(" ").append(count));
        return text.toString();
    }
}
