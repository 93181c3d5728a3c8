package sasaeai.publication.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of digests, the latest meeting first. */
record DigestPage(List<DigestView> items, @Nullable String nextCursor) {}
