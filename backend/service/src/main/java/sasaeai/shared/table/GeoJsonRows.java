package sasaeai.shared.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;

/** The features of a GeoJSON file as rows: their properties, and of a point its place. Row 1 holds the headings. */
final class GeoJsonRows implements RowSource {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(20_000)
                    .build())
            .build());

    private final List<String> names;
    private final JsonParser features;
    private int number;

    GeoJsonRows(byte[] content) throws IOException {
        Set<String> all = new LinkedHashSet<>();
        try (JsonParser first = open(content)) {
            for (JsonNode feature = feature(first); feature != null; feature = feature(first)) {
                feature.path("properties").fieldNames().forEachRemaining(all::add);
                if (all.size() > TableLimits.COLUMNS) {
                    throw TableLimits.exceeded(1, "column-limit");
                }
            }
        }
        names = new ArrayList<>(all);
        features = open(content);
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        number++;
        if (number == 1) {
            List<String> headings = new ArrayList<>(names);
            headings.addAll(List.of("緯度", "経度"));
            return new TableRow(number, headings);
        }
        JsonNode feature = feature(features);
        if (feature == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(names.size() + 2);
        names.forEach(
                name -> cells.add(CellText.clean(text(feature.path("properties").path(name)))));
        JsonNode point = feature.path("geometry").path("coordinates");
        cells.add(point.path(1).isNumber() ? point.get(1).asText() : "");
        cells.add(point.path(0).isNumber() ? point.get(0).asText() : "");
        return new TableRow(number, cells);
    }

    @Override
    public void close() throws IOException {
        features.close();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(GeoJsonRows::text)
                    .collect(Collectors.joining("\n"));
        }
        return value.isNull() || value.isObject() ? "" : value.asText();
    }

    /** Stands before the first feature. */
    private static JsonParser open(byte[] content) throws IOException {
        JsonParser parser = JSON.createParser(content);
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = parser.currentName().equals("features");
                    if (parser.nextToken() == JsonToken.START_ARRAY && found) {
                        return parser;
                    }
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            // falls through to the one answer for all that is no GeoJSON
        }
        throw new ProblemException(TableProblem.TABLE_UNREADABLE);
    }

    private static @Nullable JsonNode feature(JsonParser features) throws IOException {
        try {
            return features.nextToken() == JsonToken.START_OBJECT ? JSON.readTree(features) : null;
        } catch (JsonProcessingException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE);
        }
    }
}
