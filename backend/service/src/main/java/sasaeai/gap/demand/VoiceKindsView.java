package sasaeai.gap.demand;

import java.util.List;

/** Which kinds of resources answer which category of voices. */
public record VoiceKindsView(List<VoiceCategoryKinds> items, long version) {

    /** One category with the kinds that answer it. */
    public record VoiceCategoryKinds(String category, String categoryLabel, List<String> kinds) {}
}
