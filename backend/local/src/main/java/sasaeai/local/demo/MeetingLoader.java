package sasaeai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Agenda;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Decision;
import sasaeai.local.demo.Rows.Meeting;

/**
 * Meetings with what was said and decided. All are planned before the first is shared, since sharing the last one of a
 * council would plan the next by itself.
 */
final class MeetingLoader {
    private final Loading loading;
    private final List<MeetingPlan> plans = new ArrayList<>();

    MeetingLoader(Loading loading) {
        this.loading = loading;
    }

    void load() {
        DemoFile file = loading.file();
        file.meetings().forEach(row -> plans.add(MeetingPlan.of(row, file, loading.today())));
        RoutineMeetings routine = new RoutineMeetings(file, loading.today());
        file.councils().stream()
                .filter(council -> council.topic() != null)
                .flatMap(council -> routine.of(council).stream())
                .forEach(row -> plans.add(MeetingPlan.of(row, file, loading.today())));
        Together.each(plans, this::plan);
        Together.each(plans, plan -> record(plan, item -> item.follows() == null));
        // What goes on with an earlier decision can only be written down once that decision is.
        Together.each(plans, plan -> record(plan, item -> item.follows() != null));
        Together.each(plans, plan -> new MeetingSteps(loading, plan).take());
    }

    private void plan(MeetingPlan plan) {
        Meeting row = plan.row();
        List<Object> councils = new ArrayList<>();
        for (Council council : plan.councils()) {
            councils.add(Body.of(
                    "id",
                    loading.id("council", council.key()),
                    "number",
                    row.kindCode().equals("REGULAR") ? council.number(plan.day()) : null));
        }
        loading.create(
                "meeting",
                row.key(),
                "/meetings",
                Body.of(
                        "kind", row.kindCode(),
                        "councils", councils,
                        "theme", row.theme(),
                        "intent", row.intent(),
                        "heldOn", plan.day().toString(),
                        "startsAt", plan.startsAt(),
                        "endsAt", plan.endsAt(),
                        "place", plan.place(),
                        "purpose", row.purpose(),
                        "goals", row.goals(),
                        "results", row.results(),
                        "coordinatorNote", row.note(),
                        "publicDigest", row.digest(),
                        "nextOn", plan.nextOn()));
    }

    private void record(MeetingPlan plan, Predicate<Agenda> which) {
        plan.row().agenda().stream().filter(which).forEach(item -> record(plan, item));
    }

    private void record(MeetingPlan plan, Agenda item) {
        String meetingId = loading.id("meeting", plan.row().key());
        String name = plan.row().key() + " " + item.title();
        String itemId = loading.create(
                        "agenda item",
                        name,
                        "/meetings/" + meetingId + "/agenda-items",
                        Body.of(
                                "title",
                                item.title(),
                                "said",
                                item.said(),
                                "followsDecisionId",
                                item.follows() == null ? null : loading.id("decision", item.follows()),
                                "position",
                                item.follows() == null ? null : 1))
                .path("id")
                .asText();
        item.voices().forEach(onAgenda(meetingId, itemId));
        item.decisions().forEach(decision -> decide(plan, meetingId, itemId, decision));
    }

    private Consumer<String> onAgenda(String meetingId, String itemId) {
        return voice -> loading.city()
                .create(
                        "/voices/" + loading.id("voice", voice) + "/agenda-items",
                        "voice on agenda/" + voice + " " + meetingId,
                        Body.of("meetingId", meetingId, "agendaItemId", itemId));
    }

    private void decide(MeetingPlan plan, String meetingId, String itemId, Decision decision) {
        String member = decision.member() == null
                ? null
                : loading.id("member", plan.councils().getFirst().key() + " " + decision.member());
        String due = decision.dueIn() == null
                ? null
                : plan.day().plusDays(decision.dueIn()).toString();
        String name = Objects.requireNonNullElse(decision.key(), plan.row().key() + " " + decision.text());
        JsonNode created = loading.create(
                "decision",
                name,
                "/meetings/" + meetingId + "/decisions",
                Body.of(
                        "agendaItemId", itemId,
                        "text", decision.text(),
                        "owner", decision.owner(),
                        "ownerMemberId", member,
                        "dueOn", due));
        if (decision.outcome() != null) {
            close(created.path("id").asText(), decision, member);
        }
    }

    private void close(String id, Decision decision, @Nullable String member) {
        JsonNode now = loading.city().get("/decisions/" + id);
        if (now.path("state").asText().equals("OPEN")) {
            loading.city()
                    .change(
                            "/decisions/" + id,
                            now.path("version").asLong(),
                            Body.of(
                                    "text",
                                    decision.text(),
                                    "owner",
                                    now.path("owner").asText(),
                                    "ownerMemberId",
                                    member,
                                    "dueOn",
                                    now.has("dueOn") ? now.path("dueOn").asText() : null,
                                    "state",
                                    Boolean.TRUE.equals(decision.dropped()) ? "DROPPED" : "DONE",
                                    "outcome",
                                    decision.outcome()));
        }
    }
}
