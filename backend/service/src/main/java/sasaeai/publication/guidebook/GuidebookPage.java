package sasaeai.publication.guidebook;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.guidebook.GuidebookContent.GuidebookArea;
import sasaeai.publication.map.PrintedResource;
import sasaeai.publication.map.ResourceWords;
import sasaeai.publication.map.drawing.AreaOutline;
import sasaeai.publication.map.drawing.MapDrawing;
import sasaeai.publication.map.drawing.MapDrawing.Drawn;
import sasaeai.publication.map.drawing.MapDrawing.MapSubject;
import sasaeai.publication.map.drawing.MapDrawing.Numbered;
import sasaeai.resource.view.ResourceView;
import sasaeai.shared.print.Bookmark;
import sasaeai.shared.print.QrCode;
import sasaeai.shared.time.Wareki;

/** A guidebook in the words of its pages; the template only places them. Empty means that the line is not there. */
record GuidebookPage(
        String municipality,
        String scheme,
        int count,
        String printed,
        String address,
        String qr,
        List<Chapter> chapters,
        List<KanaRow> index) {
    private static final String WHOLE = "地域をまたぐもの";
    private static final double MAP_WIDTH = 174;
    private static final double MAP_HEIGHT = 104;
    private static final double LETTERS = 3.5;

    /** @param id where the contents lead to */
    record Chapter(String id, String name, RawString map, String missing, List<Entry> entries) {}

    record Entry(
            String id,
            int number,
            String name,
            String kana,
            boolean paused,
            String kinds,
            String confirmed,
            List<List<Fact>> lines) {}

    /** A part of a line of an entry. */
    record Fact(String label, String words) {}

    /** @param blocks each two columns that stay on one page */
    record KanaRow(String row, List<Block> blocks) {}

    record Block(List<IndexLine> left, List<IndexLine> right) {}

    record IndexLine(String id, String name, String kana, String area) {}

    static GuidebookPage of(GuidebookContent content, String address) {
        List<Chapter> chapters = chapters(content);
        return new GuidebookPage(
                content.municipality(),
                Objects.requireNonNullElse(content.scheme(), ""),
                content.resources().size(),
                Wareki.format(content.printedOn()),
                address,
                QrCode.image(address),
                chapters,
                index(chapters));
    }

    List<Bookmark> bookmarks() {
        return Stream.of(
                        Stream.of(new Bookmark("もくじ", "contents")),
                        chapters.stream().map(chapter -> new Bookmark(chapter.name(), chapter.id())),
                        Stream.of(new Bookmark("五十音の索引", "index")))
                .flatMap(marks -> marks)
                .toList();
    }

    /** The numbers are those of the web: a reader of the book, of a map and of a phone means the same thing by one. */
    private static List<Chapter> chapters(GuidebookContent content) {
        Map<UUID, GuidebookArea> chapterOf = new HashMap<>();
        content.areas().forEach(area -> area.within().forEach(within -> chapterOf.putIfAbsent(within, area)));
        Map<UUID, List<PrintedResource>> parts = new LinkedHashMap<>();
        content.areas().forEach(area -> parts.put(area.id(), new ArrayList<>()));
        List<PrintedResource> whole = new ArrayList<>();
        for (PrintedResource resource : PrintedResource.inOrder(content.resources())) {
            GuidebookArea area = chapterOf.get(resource.resource().areaId());
            (area == null ? whole : Objects.requireNonNull(parts.get(area.id()))).add(resource);
        }
        List<Chapter> chapters = new ArrayList<>();
        for (GuidebookArea area : content.areas()) {
            List<PrintedResource> resources = Objects.requireNonNull(parts.get(area.id()));
            if (!resources.isEmpty()) {
                chapters.add(chapter(area, chapters.size(), resources, content));
            }
        }
        if (!whole.isEmpty()) {
            chapters.add(new Chapter(
                    "area-" + chapters.size(), WHOLE, new RawString(""), "", entries(whole, content.printedOn())));
        }
        return chapters;
    }

    private static Chapter chapter(
            GuidebookArea area, int n, List<PrintedResource> resources, GuidebookContent content) {
        Drawn map = drawn(area, resources, outlines(area, content));
        return new Chapter(
                "area-" + n,
                area.name(),
                new RawString(map.svg()),
                map.svg().isEmpty()
                        ? ""
                        : map.missing().stream().map(String::valueOf).collect(Collectors.joining("・")),
                entries(resources, content.printedOn()));
    }

    /** Of what lies within, and of the neighbours without their parts. */
    private static List<AreaOutline> outlines(GuidebookArea area, GuidebookContent content) {
        Set<UUID> shown = content.areas().stream().map(GuidebookArea::id).collect(Collectors.toSet());
        shown.addAll(area.within());
        return content.outlines().stream()
                .filter(outline -> shown.contains(outline.areaId()))
                .toList();
    }

    private static Drawn drawn(GuidebookArea area, List<PrintedResource> resources, List<AreaOutline> outlines) {
        Set<UUID> within = new HashSet<>(area.within());
        List<Numbered> places = resources.stream()
                .flatMap(resource -> resource.places().stream())
                .toList();
        MapSubject subject = new MapSubject(area.name(), area.id(), within, outlines, places);
        return MapDrawing.draw(subject, MAP_WIDTH, MAP_HEIGHT, LETTERS);
    }

    private static List<Entry> entries(List<PrintedResource> resources, LocalDate printedOn) {
        return resources.stream().map(resource -> entry(resource, printedOn)).toList();
    }

    private static Entry entry(PrintedResource what, LocalDate printedOn) {
        ResourceView resource = what.resource();
        List<List<Fact>> lines = Stream.of(
                        List.of(fact("いつ", String.join("、", ResourceWords.when(resource)))),
                        List.of(fact("とまる所", String.join("、", ResourceWords.stops(resource)))),
                        List.of(fact("どこで", ResourceWords.where(resource))),
                        List.of(
                                fact(
                                        "だれが",
                                        resource.organizer() == null
                                                ? null
                                                : resource.organizer().name()),
                                fact("お金", resource.cost()),
                                fact("定員", resource.capacity() == null ? null : resource.capacity() + "人"),
                                fact("建物など", ResourceWords.access(resource)),
                                fact("役立つとき", String.join("・", resource.sceneLabels()))),
                        List.of(fact("たずねる先", ResourceWords.contact(resource))),
                        List.of(fact("メモ", resource.note())))
                .map(GuidebookPage::known)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Entry(
                "entry-" + what.number(),
                what.number(),
                resource.name(),
                Objects.requireNonNullElse(resource.kana(), resource.name()),
                what.paused(),
                ResourceWords.kinds(resource),
                ResourceWords.confirmed(resource, printedOn),
                lines);
    }

    private static Fact fact(String label, @Nullable String words) {
        return new Fact(label, Objects.requireNonNullElse(words, ""));
    }

    private static List<Fact> known(List<Fact> line) {
        return line.stream().filter(fact -> !fact.words().isEmpty()).toList();
    }

    private static List<KanaRow> index(List<Chapter> chapters) {
        return KanaIndex.of(chapters.stream()
                .flatMap(chapter -> chapter.entries().stream()
                        .map(entry -> new IndexLine(entry.id(), entry.name(), entry.kana(), chapter.name())))
                .toList());
    }
}
