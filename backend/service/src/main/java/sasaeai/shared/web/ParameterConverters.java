package sasaeai.shared.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** Parameters that cannot be read name themselves in the problem; an id that is none belongs to nothing: 404. */
@Provider
class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, ParameterConverters::day,
            YearMonth.class, YearMonth::parse,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, ParameterConverters::flag,
            Boolean.class, ParameterConverters::flag);

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader =
                type.isEnum() ? text -> Enum.valueOf((Class<Enum>) (Class) type, text) : READERS.get(type);
        return reader == null ? null : new Converter<>(reader, failure(annotations));
    }

    private static ProblemException failure(Annotation @Nullable [] annotations) {
        String name = "";
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof PathParam) {
                return new ProblemException(CommonProblem.NOT_FOUND);
            }
            if (annotation instanceof QueryParam query) {
                name = query.value();
            }
        }
        return new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError(name, "format"));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new IllegalArgumentException("outside all sense");
        }
        return day;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Converter<T>(Function<String, Object> reader, ProblemException failure)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw failure;
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
