package sasaeai.publication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/**
 * A sheet on its way to a printer. What it says is known before it is drawn, so a client that holds the same words gets
 * 304 and nothing is drawn.
 *
 * @param plainName for clients that read ASCII only, pack-2026-09-17.pdf
 * @param name of the file, 八幡協議体_第93回_2026-09-17_資料.pdf
 */
public record PrintedFile(Json content, String plainName, String name, Supplier<byte[]> pdf) {
    private static final int LONGEST_COUNCIL = 60;

    public static String name(String council, @Nullable Integer number, LocalDate day, String what) {
        String safe = council.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").replaceAll("[<>:\"/\\\\|?*\\s]", "_");
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST_COUNCIL, safe.codePointCount(0, safe.length())));
        return safe.substring(0, end) + (number == null ? "" : "_第" + number + "回") + "_" + day + "_" + what + ".pdf";
    }

    /** RFC 6266: a plain name for old clients and the real one. */
    String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded;
    }

    String tag() {
        return ContentTag.of(content.text());
    }

    /** 200 with the file, or 304. */
    public Response answer(@Nullable String ifNoneMatch) {
        String tag = tag();
        if (tag.equals(ifNoneMatch)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(pdf.get(), "application/pdf")
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
