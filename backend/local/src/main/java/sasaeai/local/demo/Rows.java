package sasaeai.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a demo file. Days are {@link DemoDay}s; what is absent in the file is empty or null here. */
final class Rows {
    private Rows() {}

    record Scheme(String code, String name, int position) {}

    record Area(String scheme, List<String> names, List<String> within) {
        Area {
            within = DemoFile.orNone(within);
        }
    }

    record Statistic(
            String area,
            String asOf,
            @Nullable Integer population,
            @Nullable Integer aged65,
            @Nullable Integer households,
            String source) {}

    record Center(String name, List<String> areas) {}

    record Vision(String text, String on) {}

    record Split(String council, String from, String on) {}

    /** {@code meets} such as “4THU 14:00-15:30”; {@code rule} only where the wording differs from the usual one. */
    record Council(
            String key,
            String name,
            @Nullable String brand,
            List<String> aliases,
            @Nullable String layer,
            @Nullable String area,
            List<String> centers,
            @Nullable Integer founded,
            @Nullable String since,
            @Nullable String meets,
            @Nullable String rule,
            @Nullable String place,
            @Nullable Vision vision,
            @Nullable Integer members,
            List<String> seats,
            @Nullable String topic,
            @Nullable Boolean unplanned) {
        Council {
            aliases = DemoFile.orNone(aliases);
            centers = DemoFile.orNone(centers);
            seats = DemoFile.orNone(seats);
        }

        String layerCode() {
            return layer == null ? "2" : layer;
        }

        @Nullable
        Rhythm rhythm() {
            return meets == null ? null : Rhythm.of(meets);
        }

        /** Met monthly since its first meeting, so the number follows from the month. */
        @Nullable
        Integer number(LocalDate day) {
            if (since == null) {
                return null;
            }
            YearMonth first = YearMonth.parse(since);
            return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue() + 1;
        }
    }

    record Decision(
            @Nullable String key,
            String text,
            @Nullable String owner,
            @Nullable String member,
            @Nullable Integer dueIn,
            @Nullable String outcome,
            @Nullable Boolean dropped) {}

    record Agenda(
            String title,
            @Nullable String said,
            @Nullable String follows,
            List<String> voices,
            List<Decision> decisions) {
        Agenda {
            voices = DemoFile.orNone(voices);
            decisions = DemoFile.orNone(decisions);
        }
    }

    record Guests(
            String label,
            @Nullable Integer invited,
            @Nullable Integer attended) {}

    record Meeting(
            String key,
            List<String> councils,
            @Nullable String kind,
            String day,
            @Nullable String at,
            @Nullable String place,
            @Nullable String theme,
            @Nullable String intent,
            @Nullable String purpose,
            List<String> goals,
            @Nullable String results,
            @Nullable String note,
            @Nullable String digest,
            @Nullable String next,
            @Nullable String status,
            @Nullable Integer attended,
            List<Agenda> agenda,
            List<Guests> guests) {
        Meeting {
            goals = DemoFile.orNone(goals);
            agenda = DemoFile.orNone(agenda);
            guests = DemoFile.orNone(guests);
        }

        String kindCode() {
            return kind == null ? "REGULAR" : kind;
        }
    }

    /** What a council talks about in one month, with one decision by somebody named by capacity. */
    record Topic(String title, String said, String decision, String owner, String outcome, String digest) {}

    /** {@code council} is the wording for the council once reviewed; without it the voice is still new. */
    record Voice(
            String key,
            @Nullable String by,
            String category,
            String area,
            @Nullable String place,
            String on,
            String text,
            @Nullable String council) {}

    /** {@code at}: latitude and longitude; {@code when}: wordings; {@code confirmed} by the city on that day. */
    record Resource(
            String name,
            @Nullable String kana,
            List<String> kinds,
            List<String> scenes,
            @Nullable String formality,
            @Nullable String organizer,
            @Nullable String organizerKind,
            @Nullable String venue,
            List<Double> at,
            String area,
            List<String> when,
            List<Stop> stops,
            @Nullable String cost,
            @Nullable Integer capacity,
            List<String> access,
            @Nullable String status,
            List<String> confirmedBefore,
            @Nullable String confirmed) {
        Resource {
            confirmedBefore = DemoFile.orNone(confirmedBefore);
            scenes = DemoFile.orNone(scenes);
            at = DemoFile.orNone(at);
            when = DemoFile.orNone(when);
            stops = DemoFile.orNone(stops);
            access = DemoFile.orNone(access);
        }
    }

    /** What the center of an area has asked so far, by phone unless somebody went there. */
    record Census(String area, String starts, String closes, List<Heard> heard) {}

    record Heard(
            String resource,
            String answer,
            @Nullable String how,
            @Nullable String note) {}

    /** What stands on the map beside the resources: a danger on the way, or a small thing that helps. */
    record Note(
            String kind,
            String text,
            List<Double> at,
            String area,
            String seen,
            @Nullable String status) {}

    record Stop(String time, String place, List<Double> at) {}
}
