package sasaeai.publication.map;

import io.quarkus.qute.RawString;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sasaeai.publication.map.MapContent.PaperCenter;
import sasaeai.publication.map.MapDrawing.Drawn;
import sasaeai.publication.map.MapDrawing.MapSubject;
import sasaeai.publication.map.MapDrawing.Numbered;
import sasaeai.shared.print.Paper;
import sasaeai.shared.print.QrCode;
import sasaeai.shared.time.Wareki;

/** A map in the words of its sheet; the template only places them. Empty means that the line is not there. */
record MapPage(
        String size,
        String municipality,
        String area,
        int count,
        String center,
        String qr,
        String address,
        RawString map,
        String missing,
        List<Entry> entries,
        Timetable timetable,
        String printed) {

    record Entry(
            int number, String name, String kinds, boolean paused, List<String> when, String where, String confirmed) {}

    /** What a sheet has room for, in millimetres. */
    private record Room(double width, double height, double letters) {
        static Room of(Paper paper) {
            return switch (paper) {
                case A4 -> new Room(174, 128, 2.9);
                case A3 -> new Room(261, 215, 4.1);
            };
        }
    }

    static MapPage of(MapContent content, Paper paper, String address) {
        List<Numbered> numbered = numbered(content.resources());
        MapSubject subject = new MapSubject(
                content.area(),
                content.areaId(),
                content.schemeId(),
                new HashSet<>(content.within()),
                content.outlines(),
                numbered);
        Room room = Room.of(paper);
        Drawn drawn = MapDrawing.draw(subject, room.width(), room.height(), room.letters());
        return new MapPage(
                paper.name(),
                content.municipality(),
                content.area(),
                numbered.size(),
                center(content.center()),
                QrCode.image(address),
                address,
                new RawString(drawn.svg()),
                drawn.missing().stream().map(String::valueOf).collect(Collectors.joining("・")),
                numbered.stream().map(each -> entry(each, content)).toList(),
                Timetable.of(numbered),
                Wareki.format(content.printedOn()));
    }

    private static List<Numbered> numbered(List<PrintedResource> resources) {
        return IntStream.range(0, resources.size())
                .mapToObj(i -> new Numbered(i + 1, resources.get(i)))
                .toList();
    }

    private static Entry entry(Numbered numbered, MapContent content) {
        var resource = numbered.what().resource();
        return new Entry(
                numbered.number(),
                resource.name(),
                ResourceWords.kinds(resource),
                numbered.what().paused(),
                ResourceWords.when(resource),
                ResourceWords.where(resource),
                ResourceWords.confirmed(resource, content.printedOn()));
    }

    /** 高齢者あんしんセンター　あんしんセンター八幡　電話 …. */
    static String center(PaperCenter center) {
        return center.label()
                + (center.name() == null ? "" : "　" + center.name())
                + (center.phone() == null ? "" : "　電話 " + center.phone());
    }
}
