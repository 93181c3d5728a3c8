package sasaeai.publication.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.pack.PackContent.PackDecision;
import sasaeai.publication.pack.PackContent.PackDecisionState;
import sasaeai.publication.pack.PackContent.PackVoiceGroup;

/** How much of a pack a sheet shows. The same content and cut always give the same sheet. */
record PackCut(
        int decisions,
        int figures,
        int agenda,
        int groups,
        int voices,
        int letters,
        int writingLines,
        boolean agendaOverleaf) {

    /** Late promises first, then what is due, then what is settled: the settled ones can wait for the app. */
    List<PackDecision> decisionsOf(PackContent pack) {
        return pack.decisions().stream()
                .sorted(Comparator.comparing((PackDecision decision) -> decision.state() != PackDecisionState.OPEN)
                        .thenComparing(Comparator.comparingInt(PackDecision::daysOverdue)
                                .reversed())
                        .thenComparing(PackDecision::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(decisions)
                .toList();
    }

    /** Each group speaks once before any speaks twice. */
    List<PackVoiceGroup> voicesOf(PackContent pack) {
        List<PackVoiceGroup> shown = pack.voices().stream().limit(groups).toList();
        Map<Integer, List<String>> texts = new TreeMap<>();
        int left = voices;
        int longest =
                shown.stream().mapToInt(group -> group.texts().size()).max().orElse(0);
        for (int round = 0; round < longest && left > 0; round++) {
            for (int i = 0; i < shown.size() && left > 0; i++) {
                if (round < shown.get(i).texts().size()) {
                    texts.computeIfAbsent(i, key -> new ArrayList<>())
                            .add(shown.get(i).texts().get(round));
                    left--;
                }
            }
        }
        List<PackVoiceGroup> result = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            PackVoiceGroup group = shown.get(i);
            result.add(new PackVoiceGroup(
                    group.category(), group.area(), group.count(), texts.getOrDefault(i, List.of())));
        }
        return result;
    }

    /** Voices whose words are not on the sheet. */
    int voicesLeftOut(PackContent pack) {
        int heard = pack.voices().stream().mapToInt(PackVoiceGroup::count).sum() + pack.voicesLeftOut();
        int printed =
                voicesOf(pack).stream().mapToInt(group -> group.texts().size()).sum();
        return heard - printed;
    }

    /** Shortens a long text and says so. */
    String shorten(String text) {
        return shorten(text, letters, "…（続きはアプリ）");
    }

    /** Names and places have bounds of their own: a column holds no sentence. */
    String name(@Nullable String text) {
        return text == null ? "" : shorten(text, letters > 100 ? 36 : 18, "…");
    }

    private static String shorten(String text, int letters, String ending) {
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.codePointCount(0, flat.length()) <= letters) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, letters)) + ending;
    }
}
