package sasaeai.resource.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notes, newest first. */
public record MapNotePage(List<MapNoteView> items, @Nullable String nextCursor) {}
