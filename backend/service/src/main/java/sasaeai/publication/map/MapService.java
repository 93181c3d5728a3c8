package sasaeai.publication.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.publication.PrintedFile;
import sasaeai.publication.PublicPapers;
import sasaeai.shared.print.Paper;
import sasaeai.shared.read.Json;

/** Hands out the map of an area on paper, the same to everybody. */
@ApplicationScoped
class MapService {
    private final PublicPapers papers;
    private final MapReads maps;
    private final MapPdf pdf;

    MapService(PublicPapers papers, MapReads maps, MapPdf pdf) {
        this.papers = papers;
        this.maps = maps;
        this.pdf = pdf;
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(UUID areaId, Paper paper) {
        papers.requireKnownMunicipality();
        Json json = maps.map(areaId);
        MapContent content = maps.content(json);
        String address = papers.address("?area=" + areaId);
        String name = PrintedFile.name(content.area(), null, content.printedOn(), "地図と一覧_" + paper);
        return papers.kept(new PrintedFile(
                new Json(null, json.text() + paper + address),
                "map-" + paper + "-" + content.printedOn() + ".pdf",
                name,
                () -> pdf.print(content, paper, address)));
    }
}
