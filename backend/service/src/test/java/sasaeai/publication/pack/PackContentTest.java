package sasaeai.publication.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

class PackContentTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @Test
    void theScreenGetsWhatTheSheetGets() throws Exception {
        JsonNode json = JSON.valueToTree(Packs.ordinary());

        assertEquals("2026-09-17", json.at("/heldOn").asText());
        assertEquals("14:00", json.at("/startsAt").asText());
        assertEquals("OPEN", json.at("/decisions/0/state").asText());
        assertEquals(3, json.at("/decisions/0/daysOverdue").asInt());
        assertFalse(json.has("brand"));
        assertEquals(Packs.ordinary(), JSON.treeToValue(json, PackContent.class));
    }
}
