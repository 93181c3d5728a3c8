package sasaeai.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/** Gives every JSON answer its ETag, a create its Location, and answers 304 when the client already holds it. */
class JsonAnswers {
    private final AnswerStamp stamp;

    JsonAnswers(AnswerStamp stamp) {
        this.stamp = stamp;
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Created created) {
            String municipality = request.getUriInfo().getPathParameters().getFirst("code");
            response.setStatus(201);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION, "/api/v1/municipalities/" + municipality + "/" + created.location());
            response.setEntity(created.json());
        }
        if (!(response.getEntity() instanceof Json json)) {
            return;
        }
        byte[] body = json.utf8();
        String etag = etag(json, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + etag + stamp.suffix() + "\"");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        // The list and the map of resources have one address; a browser must not take one for the other.
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if ("GET".equals(request.getMethod()) && holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, mediaType(response));
        }
    }

    /** JSON, or what the endpoint chose to call it, such as GeoJSON. */
    private static MediaType mediaType(ContainerResponseContext response) {
        MediaType chosen = response.getMediaType();
        return chosen != null && chosen.getSubtype().endsWith("+json") ? chosen : MediaType.APPLICATION_JSON_TYPE;
    }

    private static String etag(Json json, byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        String hash = Long.toHexString(((long) body.length << 32) ^ crc.getValue());
        return (json.version() == null ? 0 : json.version()) + "-" + hash;
    }

    /** The same bytes, even if something else of the municipality has changed meanwhile. */
    private static boolean holds(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.equals("\"" + etag + "\"") || ifNoneMatch.startsWith("\"" + etag + "-"));
    }
}
