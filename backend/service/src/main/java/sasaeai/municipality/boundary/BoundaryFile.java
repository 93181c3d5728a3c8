package sasaeai.municipality.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.boundary.Outline.Refused;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.text.OneSpelling;

/** A GeoJSON FeatureCollection with one feature an area, which names it by id or name; each fault is said with its feature. */
final class BoundaryFile {
    static final int BYTES = 10 * 1024 * 1024;
    private static final int MOST_ERRORS = 200;
    /** The last is that of the national census (小地域). */
    private static final List<String> NAMES = List.of("name", "名前", "名称", "区域", "町内会", "地区名", "S_NAME");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(20_000)
                    .build())
            .build());

    private final Map<String, List<UUID>> areas;
    private final List<ProblemError> errors = new ArrayList<>();
    private final Map<UUID, Boundary> found = new HashMap<>();

    /** @param areas the ids of all areas that a feature may mean, by name in one spelling and by id */
    private BoundaryFile(Map<String, List<UUID>> areas) {
        this.areas = areas;
    }

    /** All boundaries of the file, or 422 with what is wrong with which feature. */
    static List<Boundary> read(byte[] content, Map<String, List<UUID>> areas) {
        if (content.length > BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        BoundaryFile file = new BoundaryFile(areas);
        JsonNode features = features(content);
        for (int n = 0; n < features.size() && file.errors.size() < MOST_ERRORS; n++) {
            file.add(n, features.get(n));
        }
        if (!file.errors.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, file.errors);
        }
        return List.copyOf(file.found.values());
    }

    private static JsonNode features(byte[] content) {
        try {
            JsonNode features = JSON.readTree(content).path("features");
            if (!features.isArray() || features.isEmpty()) {
                throw ProblemException.invalid("/features", "required");
            }
            return features;
        } catch (JsonProcessingException broken) {
            throw new ProblemException(CommonProblem.MALFORMED_JSON);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(int number, JsonNode feature) {
        String pointer = "/features/" + number;
        UUID area = area(pointer, feature.path("properties"));
        try {
            Boundary boundary = area == null ? null : Outline.boundary(area, Outline.read(feature.path("geometry")));
            if (boundary != null && found.put(boundary.areaId(), boundary) != null) {
                errors.add(new ProblemError(pointer, "area-twice"));
            }
        } catch (Refused refused) {
            errors.add(new ProblemError(pointer, refused.code()));
        }
    }

    private @Nullable UUID area(String pointer, JsonNode properties) {
        String named = properties.path("areaId").asText("");
        for (int n = 0; n < NAMES.size() && named.isEmpty(); n++) {
            named = properties.path(NAMES.get(n)).asText("");
        }
        List<UUID> meant = areas.getOrDefault(OneSpelling.word(named), List.of());
        if (meant.size() != 1) {
            errors.add(new ProblemError(pointer, meant.isEmpty() ? "unknown-area" : "ambiguous-area"));
            return null;
        }
        return meant.getFirst();
    }
}
