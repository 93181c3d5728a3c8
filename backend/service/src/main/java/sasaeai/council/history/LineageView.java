package sasaeai.council.history;

import java.time.LocalDate;
import java.util.UUID;

/** What happened between this council and another one. */
public record LineageView(
        UUID id,
        LineageRelation relation,
        UUID otherId,
        String otherName,
        LocalDate happenedOn,
        LineageDirection direction) {}
