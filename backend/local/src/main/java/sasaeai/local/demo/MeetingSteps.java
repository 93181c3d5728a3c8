package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sasaeai.local.demo.Rows.Council;

/** Notes who came and takes a meeting from step to step, from wherever a broken load has left it. */
final class MeetingSteps {
    private static final List<String> STEPS = List.of("DRAFT", "CONFIRMED", "SHARED", "PUBLISHED");

    private final Loading loading;
    private final MeetingPlan plan;
    private final String path;

    MeetingSteps(Loading loading, MeetingPlan plan) {
        this.loading = loading;
        this.plan = plan;
        this.path = "/meetings/" + loading.id("meeting", plan.row().key());
    }

    void take() {
        JsonNode now = loading.city().get(path);
        int reached = STEPS.indexOf(now.path("status").asText());
        int wanted = STEPS.indexOf(plan.status());
        if (reached >= wanted) {
            return;
        }
        long version = now.path("version").asLong();
        if (wanted > 1) {
            version = attendance(version);
        }
        for (int step = reached + 1; step <= wanted; step++) {
            version = loading.city()
                    .change(path + "/status", version, Map.of("status", STEPS.get(step)))
                    .path("version")
                    .asLong();
        }
    }

    private long attendance(long version) {
        List<Object> members =
                plan.row().attended() == null ? List.of() : members(plan.row().attended());
        if (members.isEmpty() && plan.row().guests().isEmpty()) {
            return version;
        }
        return loading.city()
                .change(
                        path + "/attendance",
                        version,
                        Map.of("members", members, "guests", plan.row().guests()))
                .path("version")
                .asLong();
    }

    /** The first so many of the council's seats came, the others did not. */
    private List<Object> members(int came) {
        List<Object> members = new ArrayList<>();
        Council council = plan.councils().getFirst();
        for (String seat : loading.file().seats(council)) {
            members.add(Map.of(
                    "memberId", loading.id("member", council.key() + " " + seat), "attended", members.size() < came));
        }
        return members;
    }
}
