package sasaeai.resource.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.text.OneSpelling;

/** The words a municipality has for kinds, scenes and organizers, and the names of its areas; spelled in any way. */
public final class Vocabulary {
    private static final String ENDINGS = "(支援|サービス|活動|教室|等|など)$";

    private static final int MOST_REMEMBERED = 2_000; // a list says the same few words again and again

    private final Map<IntakeColumn, Map<String, String>> codes = new HashMap<>();
    private final Map<List<Object>, List<String>> remembered = new HashMap<>();
    private final Map<String, List<NamedArea>> areas = new HashMap<>();
    private final Map<List<String>, AreaFound> rememberedAreas = new HashMap<>();

    /** An area with what its kind is called. */
    public record NamedArea(UUID id, String name, String scheme) {}

    public void code(IntakeColumn column, String label, String code) {
        Map<String, String> list = codes.computeIfAbsent(column, ignored -> new HashMap<>());
        list.put(OneSpelling.word(label), code);
        list.putIfAbsent(OneSpelling.word(code), code);
    }

    /** Further words for codes that the list has. */
    public void addUsualWords() {
        Map<String, String> kinds = codes.getOrDefault(IntakeColumn.KINDS, Map.of());
        Set<String> inUse = Set.copyOf(kinds.values());
        Labels.KINDS.forEach((code, words) -> {
            if (inUse.contains(code)) {
                words.forEach(word -> kinds.putIfAbsent(OneSpelling.word(word), code));
            }
        });
    }

    public void area(NamedArea area) {
        areas.computeIfAbsent(OneSpelling.word(area.name()), ignored -> new ArrayList<>())
                .add(area);
    }

    /** Codes of all that a cell names; what no list has is handed to {@code unknown}. */
    List<String> codes(IntakeColumn column, String cell, Consumer<String> unknown) {
        List<Object> asked = List.of(column, cell);
        List<String> known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        List<String> strange = new ArrayList<>();
        List<String> found = read(column, cell, strange::add);
        strange.forEach(unknown);
        if (strange.isEmpty() && remembered.size() < MOST_REMEMBERED) {
            remembered.put(asked, found);
        }
        return found;
    }

    private List<String> read(IntakeColumn column, String cell, Consumer<String> unknown) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : cell.split("[、\\n]+")) {
            Optional<String> whole = code(column, line);
            if (whole.isPresent() || line.isBlank()) {
                whole.ifPresent(found::add);
                continue;
            }
            String[] parts = line.split("[,，;；/／・･&＆ 　]+");
            for (String part : parts) {
                code(column, part).ifPresentOrElse(found::add, () -> unknown.accept(part.strip()));
            }
        }
        return List.copyOf(found);
    }

    /** Unknown, ambiguous or found. */
    AreaFound area(String name, @Nullable String scheme) {
        List<String> asked = scheme == null ? List.of(name) : List.of(name, scheme);
        AreaFound known = rememberedAreas.get(asked);
        AreaFound found = known == null ? find(name, scheme) : known;
        if (known == null && rememberedAreas.size() < MOST_REMEMBERED) {
            rememberedAreas.put(asked, found);
        }
        return found;
    }

    private AreaFound find(String name, @Nullable String scheme) {
        List<NamedArea> named = areas.getOrDefault(OneSpelling.word(name), List.of());
        if (named.isEmpty()) {
            String shorter = OneSpelling.word(name).replaceAll("(町内会|自治会|地区|圏域|小学校区|区)$", "");
            named = areas.getOrDefault(shorter, List.of());
        }
        if (scheme != null) {
            String wanted = OneSpelling.word(scheme);
            named = named.stream()
                    .filter(area -> OneSpelling.word(area.scheme()).equals(wanted))
                    .toList();
        }
        return switch (named.size()) {
            case 0 -> new AreaFound(null, "unknown-area");
            case 1 -> new AreaFound(named.getFirst().id(), null);
            default -> new AreaFound(null, "ambiguous-area");
        };
    }

    record AreaFound(@Nullable UUID id, @Nullable String refusal) {}

    private Optional<String> code(IntakeColumn column, String word) {
        Map<String, String> list = codes.getOrDefault(column, Map.of());
        String folded = OneSpelling.word(word);
        String code = list.get(folded);
        return Optional.ofNullable(code != null ? code : list.get(folded.replaceAll(ENDINGS, "")));
    }
}
