package sasaeai.account.me;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council that the caller supports, or is a member of as {@code memberId}. */
record MyCouncil(
        UUID id,
        String name,
        UUID areaId,
        String areaName,
        @Nullable UUID memberId) {}
