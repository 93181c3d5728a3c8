package sasaeai.need;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.need.view.VoiceView;

/** A page of voices, newest first. */
record VoicePage(List<VoiceView> items, @Nullable String nextCursor) {}
