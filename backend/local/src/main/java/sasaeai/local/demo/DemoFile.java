package sasaeai.local.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Area;
import sasaeai.local.demo.Rows.Census;
import sasaeai.local.demo.Rows.Center;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Meeting;
import sasaeai.local.demo.Rows.Note;
import sasaeai.local.demo.Rows.Resource;
import sasaeai.local.demo.Rows.Scheme;
import sasaeai.local.demo.Rows.Split;
import sasaeai.local.demo.Rows.Statistic;
import sasaeai.local.demo.Rows.Topic;
import sasaeai.local.demo.Rows.Voice;

/** What one municipality's YAML files say; things point to each other by name. */
record DemoFile(
        String name,
        String user,
        String prefecture,
        String centerLabel,
        List<String> usualSeats,
        List<Scheme> schemes,
        List<Area> areas,
        List<Statistic> statistics,
        List<Center> centers,
        List<Council> councils,
        List<Split> splits,
        Map<String, List<Topic>> topics,
        List<Meeting> meetings,
        List<Voice> voices,
        List<Resource> resources,
        List<Note> notes,
        @Nullable Census census) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    DemoFile {
        usualSeats = orNone(usualSeats);
        schemes = orNone(schemes);
        areas = orNone(areas);
        statistics = orNone(statistics);
        centers = orNone(centers);
        councils = orNone(councils);
        splits = orNone(splits);
        topics = Objects.requireNonNullElse(topics, Map.of());
        meetings = orNone(meetings);
        voices = orNone(voices);
        resources = orNone(resources);
        notes = orNone(notes);
    }

    /** The structure, with what {@code <name>-stories.yaml}, {@code -months.yaml} and {@code -resources.yaml} add. */
    static DemoFile read(String name) {
        DemoFile file = Objects.requireNonNull(part(name + ".yaml"));
        return file.and(part(name + "-stories.yaml"))
                .and(part(name + "-months.yaml"))
                .and(part(name + "-resources.yaml"));
    }

    private DemoFile and(@Nullable DemoFile more) {
        if (more == null) {
            return this;
        }
        return new DemoFile(
                name,
                user,
                prefecture,
                centerLabel,
                usualSeats,
                schemes,
                areas,
                statistics,
                centers,
                councils,
                splits,
                more.topics.isEmpty() ? topics : more.topics,
                Stream.concat(meetings.stream(), more.meetings.stream()).toList(),
                Stream.concat(voices.stream(), more.voices.stream()).toList(),
                Stream.concat(resources.stream(), more.resources.stream()).toList(),
                Stream.concat(notes.stream(), more.notes.stream()).toList(),
                more.census == null ? census : more.census);
    }

    private static @Nullable DemoFile part(String fileName) {
        try (InputStream text = DemoFile.class.getResourceAsStream(fileName)) {
            return text == null ? null : YAML.readValue(text, new TypeReference<DemoFile>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    Council council(String area) {
        return councils.stream()
                .filter(council -> council.key().equals(area))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no council “%s”.".formatted(area)));
    }

    /** The seats of a council as they are shown. */
    List<String> seats(Council council) {
        return council.members() == null
                ? council.seats()
                : usualSeats.subList(0, Math.min(council.members(), usualSeats.size()));
    }
}
