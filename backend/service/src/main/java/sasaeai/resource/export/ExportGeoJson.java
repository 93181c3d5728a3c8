package sasaeai.resource.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources as GeoJSON (RFC 7946) with all that is known of them; those without a position have a geometry of null. */
final class ExportGeoJson implements ExportOut {
    private final JsonGenerator json;

    ExportGeoJson(ObjectMapper mapper, OutputStream out) throws IOException {
        json = mapper.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    @Override
    public void write(ExportedRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        if (row.latitude() == null || row.longitude() == null) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(row.longitude());
            json.writeNumber(row.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        properties(json, row);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, ExportedRow row) throws IOException {
        text(json, "id", row.id());
        text(json, "name", row.name());
        text(json, "kana", row.kana());
        texts(json, "kinds", row.kinds());
        texts(
                json,
                "nationalCategories",
                row.nationalCategories().stream().map(Enum::name).toList());
        texts(json, "scenes", row.scenes());
        text(json, "formality", row.formality());
        text(json, "organizer", row.organizer());
        text(json, "organizerKind", row.organizerKind());
        text(json, "venue", row.venue());
        text(json, "address", row.address());
        text(json, "area", row.area());
        text(json, "areaScheme", row.areaScheme());
        texts(json, "schedules", row.schedules());
        texts(json, "stops", row.stops());
        text(json, "cost", row.cost());
        if (row.capacity() != null) {
            json.writeNumberField("capacity", row.capacity());
        }
        texts(json, "access", row.access().stream().map(Enum::name).toList());
        text(json, "contact", row.contact());
        text(json, "contactConsentOn", row.contactConsentOn());
        text(json, "note", row.note());
        text(json, "source", row.source());
        text(json, "status", row.status());
        text(json, "confirmedOn", row.confirmedOn());
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
