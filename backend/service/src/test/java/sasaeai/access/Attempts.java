package sasaeai.access;

import static sasaeai.World.OGAWA;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.TOYOOKA;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.TOYOOKA_RESIDENT_MEMBER;
import static sasaeai.World.YAWATA;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.World.YAWATA_RESIDENT_MEMBER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.Contract;
import sasaeai.World;

/** Calls one operation of the contract as somebody, upon somebody's things. */
final class Attempts {
    /** Who calls. */
    enum Who {
        ANONYMOUS,
        RESIDENT,
        ANSHIN_CENTER,
        CITY
    }

    /** Whose things are asked for. */
    enum Whose {
        OWN_AREA,
        OTHER_AREA,
        OTHER_MUNICIPALITY,
        UNKNOWN
    }

    private static final String NEVER_CURRENT = "\"999999\"";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static Map<Whose, Belongings> belongings;
    private static JsonNode bodies;

    private final String method;
    private final String path;
    private final JsonNode operation;
    private final String body;

    Attempts(String operationId) throws IOException {
        prepare();
        String foundMethod = "";
        String foundPath = "";
        JsonNode found = null;
        for (Map.Entry<String, JsonNode> entry :
                Contract.document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> candidate : entry.getValue().properties()) {
                if (operationId.equals(candidate.getValue().path("operationId").asText())) {
                    foundMethod = candidate.getKey();
                    foundPath = entry.getKey();
                    found = candidate.getValue();
                }
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("Not in the contract: " + operationId);
        }
        method = foundMethod;
        path = foundPath;
        operation = found;
        JsonNode sent = bodies.get(operationId);
        body = sent == null ? null : sent.isTextual() ? sent.asText() : sent.toString(); // a text is the file itself
    }

    static Set<String> operationIds() {
        World.exists();
        Set<String> ids = new TreeSet<>();
        Contract.document()
                .path("paths")
                .forEach(item -> item.forEach(candidate -> {
                    if (candidate.has("operationId")) {
                        ids.add(candidate.get("operationId").asText());
                    }
                }));
        return ids;
    }

    String status(Who who, Whose whose) {
        RequestSpecification request = as(who).basePath("").header("If-Match", NEVER_CURRENT);
        if (operation.path("requestBody").path("content").has("application/json")) {
            request.body(fill(body == null ? "{}" : body, whose));
        } else if (operation.has("requestBody")) {
            request.contentType("text/plain")
                    .header("File-Name", "memo.txt")
                    .body(fill(body == null ? "memo" : body, whose).getBytes(StandardCharsets.UTF_8));
        }
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("required").asBoolean()
                    && "query".equals(parameter.path("in").asText())) {
                request.queryParam(
                        parameter.get("name").asText(),
                        sample(parameter.get("name").asText()));
            }
        });
        return word(
                request.request(method.toUpperCase(Locale.ROOT), address(whose)).statusCode());
    }

    /** Past every door it no longer matters whether the version was current or Keycloak was there. */
    private static String word(int status) {
        boolean passed = status < 400 || status == 409 || status == 412 || status == 503;
        return passed ? "ok" : String.valueOf(status);
    }

    /** Where nothing in the call says whose it is, the path of the other municipality does. */
    private String address(Whose whose) {
        String said = path.replace("{code}", "").replace("{list}", "").replace("{kind}", "")
                + (body == null ? "" : body.replaceAll("\\{(random|short|day)}", ""));
        boolean namesThings = PLACEHOLDER.matcher(said).find();
        String code = whose == Whose.OTHER_MUNICIPALITY && !namesThings ? World.OMITAMA : World.TAKASAKI;
        return fill(path.replace("{code}", code), whose);
    }

    private static String fill(String text, Whose whose) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), whose)));
    }

    private static String value(String name, Whose whose) {
        return switch (name) {
            case "random" -> UUID.randomUUID().toString();
            case "short" ->
                UUID.randomUUID()
                        .toString()
                        .substring(0, 8)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', 'X');
            case "day" ->
                LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
            case "attachmentId" -> belongings.get(whose).freshAttachment(); // deleting one needs no version
            case "kind" -> "SALON"; // of RESOURCE_KIND, everybody's
            case "list" -> whose == Whose.UNKNOWN ? "NOTHING" : "VOICE_CATEGORY";
            case "feedId" -> belongings.get(whose).freshFeed().id();
            case "token" -> belongings.get(whose).freshFeed().token();
            default -> belongings.get(whose).get(name.replaceAll("Id$", ""));
        };
    }

    private static String sample(String parameter) {
        return switch (parameter) {
            case "text" -> "毎週木曜日";
            case "month" -> "2026-09";
            case "format" -> "CSV";
            case "source" -> "表";
            default -> throw new IllegalArgumentException("No sample for " + parameter);
        };
    }

    private static RequestSpecification as(Who who) {
        return switch (who) {
            case ANONYMOUS -> Api.anonymous();
            case RESIDENT -> Api.as(Caller.YAWATA_RESIDENT);
            case ANSHIN_CENTER -> Api.as(Caller.YAWATA_CENTER);
            case CITY -> Api.as(Caller.CITY);
        };
    }

    private static synchronized void prepare() throws IOException {
        if (belongings != null) {
            return;
        }
        World.exists();
        try (InputStream file = Attempts.class.getResourceAsStream("/access/bodies.json")) {
            bodies = new ObjectMapper().readTree(file);
        }
        belongings = Map.of(
                Whose.OWN_AREA,
                Belongings.of(
                        Caller.CITY,
                        Caller.YAWATA_RESIDENT,
                        YAWATA,
                        World.YAWATA_CENTER,
                        YAWATA_COUNCIL,
                        YAWATA_RESIDENT_MEMBER),
                Whose.OTHER_AREA,
                Belongings.of(
                        Caller.CITY,
                        Caller.TOYOOKA_RESIDENT,
                        TOYOOKA,
                        World.TOYOOKA_CENTER,
                        TOYOOKA_COUNCIL,
                        TOYOOKA_RESIDENT_MEMBER),
                Whose.OTHER_MUNICIPALITY,
                Belongings.of(Caller.OMITAMA_CITY, Caller.OMITAMA_CITY, OGAWA, UUID.randomUUID(), OGAWA_COUNCIL, null),
                Whose.UNKNOWN,
                Belongings.nowhere());
    }
}
