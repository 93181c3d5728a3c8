package sasaeai.shared.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.RejectedTextException;

/** What no body of ours may hold, refused in one place: unknown fields, unsafe characters, days outside all sense. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    private static final int TEXT_LIMIT = 20_000;
    private static final int DOCUMENT_LIMIT = 512 * 1024;

    /** Last of all: of two readers for a type the one that was registered later reads. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(TEXT_LIMIT)
                        .maxNestingDepth(20)
                        .maxDocumentLength(DOCUMENT_LIMIT)
                        .build());
        mapper.registerModule(new SimpleModule("sasaeai")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day()));
    }

    /** Stripped; blank is absent. NUL, other control characters and lone surrogates are refused, not repaired. */
    private static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText().strip();
            if (!SafeText.safe(text)) {
                throw new RejectedTextException("unsafe-character");
            }
            return text.isEmpty() ? null : text;
        }
    }

    private static final class Day extends LocalDateDeserializer {
        /** For each property Jackson asks for a copy that suits it, which would be one without our limits. */
        @Override
        protected LocalDateDeserializer withShape(JsonFormat.Shape shape) {
            return this;
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = parser.currentToken() == JsonToken.VALUE_STRING
                    ? super.deserialize(parser, context)
                    : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) {
                throw new RejectedTextException("date-range");
            }
            return day;
        }
    }
}
