package sasaeai.council.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of members in the order of their registration. */
record MemberPage(List<MemberView> items, @Nullable String nextCursor) {}
