package sasaeai.need;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of voices, newest first. */
record VoicePage(List<VoiceView> items, @Nullable String nextCursor) {}
