package sasaeai.publication.map;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sasaeai.publication.map.MapContent.PaperCenter;
import sasaeai.publication.map.drawing.MapDrawing;
import sasaeai.publication.map.drawing.MapDrawing.Drawn;
import sasaeai.publication.map.drawing.MapDrawing.MapSubject;
import sasaeai.resource.view.ResourceView;
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
        String phone,
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
                case A4 -> new Room(174, 118, 3.5);
                case A3 -> new Room(261, 172, 5);
            };
        }
    }

    static MapPage of(MapContent content, Paper paper, String address) {
        List<PrintedResource> resources = PrintedResource.inOrder(content.resources());
        MapSubject subject = new MapSubject(
                content.area(),
                content.areaId(),
                new HashSet<>(content.within()),
                content.outlines(),
                resources.stream()
                        .flatMap(resource -> resource.places().stream())
                        .toList());
        Room room = Room.of(paper);
        Drawn drawn = MapDrawing.draw(subject, room.width(), room.height(), room.letters());
        return new MapPage(
                paper.name(),
                content.municipality(),
                content.area(),
                resources.size(),
                center(content.center()),
                phone(content.center()),
                QrCode.image(address),
                address,
                new RawString(drawn.svg()),
                drawn.missing().stream().map(String::valueOf).collect(Collectors.joining("・")),
                resources.stream()
                        .map(resource -> entry(resource, content.printedOn()))
                        .toList(),
                Timetable.of(resources),
                Wareki.format(content.printedOn()));
    }

    private static Entry entry(PrintedResource what, LocalDate printedOn) {
        ResourceView resource = what.resource();
        return new Entry(
                what.number(),
                resource.name(),
                ResourceWords.kinds(resource),
                what.paused(),
                Stream.concat(ResourceWords.when(resource).stream(), ResourceWords.stops(resource).stream())
                        .toList(),
                ResourceWords.where(resource),
                ResourceWords.confirmed(resource, printedOn));
    }

    /** 高齢者あんしんセンター　あんしんセンター八幡. */
    private static String center(PaperCenter center) {
        return center.label() + (center.name() == null ? "" : "　" + center.name());
    }

    private static String phone(PaperCenter center) {
        return center.phone() == null ? "" : "電話 " + center.phone();
    }
}
