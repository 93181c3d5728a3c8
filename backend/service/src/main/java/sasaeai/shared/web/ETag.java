package sasaeai.shared.web;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;

/**
 * The version a client saw. {@code "3"} and {@code "3-0f9c…"} are the same version: what follows is the stamp of one
 * representation (it also changes when a shown name of another thing changes) and matters to {@code If-None-Match} only.
 */
public record ETag(long version) {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]+){0,3}\"");

    /** The header's version; 428 when it is absent, 412 when it cannot be any of our versions. */
    public static ETag require(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        Matcher matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
        return new ETag(Long.parseLong(Objects.requireNonNull(matcher.group(1))));
    }

    /** 412 unless this is the current version. */
    public void requireMatch(long current) {
        if (version != current) {
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
    }
}
