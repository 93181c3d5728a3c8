package sasaeai.meeting.attachment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** A file's name without folders and without anything that a file system or a header would stumble over. */
record FileName(String text) {
    private static final int LIMIT = 120;

    /** From the percent-encoded header; its ending follows the kind. 400 when it is absent or cannot be read. */
    static FileName of(@Nullable String header, FileKind kind) {
        if (header == null || header.isBlank() || header.length() > 2000) {
            throw malformed();
        }
        String decoded;
        try {
            decoded = URLDecoder.decode(header.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw malformed();
        }
        if (decoded.indexOf('\uFFFD') >= 0) {
            throw malformed();
        }
        String name = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        // Format characters go too: a right-to-left mark can make "fdp.exe" of "exe.pdf".
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        return new FileName(withEnding(name, kind));
    }

    private static String withEnding(String name, FileKind kind) {
        String ending = "." + kind.extension();
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        boolean fits = lower.endsWith(ending) || (kind == FileKind.JPEG && lower.endsWith(".jpeg"));
        String stem = fits ? name.substring(0, name.lastIndexOf('.')) : name;
        int end = Math.min(stem.length(), LIMIT);
        if (end > 0 && Character.isHighSurrogate(stem.charAt(end - 1))) {
            end--;
        }
        return (stem.isBlank() ? "file" : stem.substring(0, end)) + ending;
    }

    /** For {@code Content-Disposition}, RFC 6266: a plain fallback and the real name. */
    String disposition() {
        String plain = text.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static ProblemException malformed() {
        return new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("File-Name", "format"));
    }
}
