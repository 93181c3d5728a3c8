package sasaeai.publication.guidebook;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import sasaeai.publication.guidebook.GuidebookContent.GuidebookArea;
import sasaeai.publication.map.PaperMaps;
import sasaeai.publication.map.PrintedResource;

/** Guidebooks of an invented municipality, for tests of paper. */
final class Guidebooks {
    private Guidebooks() {}

    /** All in one area. */
    static GuidebookContent of(int resources) {
        return of(
                PaperMaps.resources(resources),
                List.of(new GuidebookArea(PaperMaps.AREA, "川べり", List.of(PaperMaps.AREA))));
    }

    static GuidebookContent of(List<PrintedResource> resources, List<GuidebookArea> areas) {
        return new GuidebookContent(
                "みほん市", "高齢者あんしんセンター", "圏域", PaperMaps.PRINTED, areas, resources, PaperMaps.outlines());
    }

    /** So many areas with as many resources in each. */
    static GuidebookContent of(int areas, int each) {
        List<UUID> ids =
                IntStream.range(0, areas).mapToObj(n -> UUID.randomUUID()).toList();
        return of(
                IntStream.range(0, areas)
                        .boxed()
                        .flatMap(n -> PaperMaps.resources(each).stream()
                                .map(one -> PaperMaps.within(one, n * each + one.number(), ids.get(n))))
                        .toList(),
                IntStream.range(0, areas)
                        .mapToObj(n -> new GuidebookArea(ids.get(n), "第" + (n + 1) + "地区", List.of(ids.get(n))))
                        .toList());
    }
}
