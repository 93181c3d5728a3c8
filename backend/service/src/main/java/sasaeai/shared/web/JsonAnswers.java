package sasaeai.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import sasaeai.shared.read.Json;

/** Gives every JSON answer its ETag, a create its Location, and answers 304 when the client already holds it. */
class JsonAnswers {

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
        byte[] body = json.text().getBytes(StandardCharsets.UTF_8);
        String etag = etag(json, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if ("GET".equals(request.getMethod()) && etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static String etag(Json json, byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        String stamp = Long.toHexString(((long) body.length << 32) ^ crc.getValue());
        return "\"" + (json.version() == null ? 0 : json.version()) + "-" + stamp + "\"";
    }
}
