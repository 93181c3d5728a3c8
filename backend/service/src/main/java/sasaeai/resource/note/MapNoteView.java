package sasaeai.resource.note;

import java.time.LocalDate;
import java.util.UUID;
import sasaeai.resource.view.Position;

/** A note as one reader may see it. */
public record MapNoteView(
        UUID id,
        String kind,
        String kindLabel,
        String text,
        Position position,
        UUID areaId,
        String areaName,
        MapNoteStatus status,
        LocalDate seenOn,
        long version,
        boolean editable) {}
