package sasaeai.publication.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sasaeai.municipality.Municipalities;
import sasaeai.publication.PrintedFile;
import sasaeai.shared.print.Paper;
import sasaeai.shared.read.Json;
import sasaeai.shared.tenant.RequestFacts;

/** Hands out the map of an area on paper, the same to everybody. */
@ApplicationScoped
class MapService {
    private final Municipalities municipalities;
    private final MapReads maps;
    private final MapPdf pdf;
    private final RequestFacts facts;
    private final String appUrl;

    MapService(
            Municipalities municipalities,
            MapReads maps,
            MapPdf pdf,
            RequestFacts facts,
            @ConfigProperty(name = "sasaeai.app-url", defaultValue = "http://localhost:8080") String appUrl) {
        this.municipalities = municipalities;
        this.maps = maps;
        this.pdf = pdf;
        this.facts = facts;
        this.appUrl = appUrl.replaceAll("/+$", "");
    }

    /** Drawn by the caller after the transaction: a connection is not kept waiting for a page to be laid out. */
    @Transactional
    PrintedFile print(UUID areaId, Paper paper) {
        municipalities.requireKnown();
        Json json = maps.map(areaId);
        MapContent content = maps.content(json);
        String address = "%s/public/%s/resources?area=%s".formatted(appUrl, facts.tenant(), areaId);
        String name = PrintedFile.name(content.area(), null, content.printedOn(), "地図と一覧_" + paper);
        String plainName = "map-" + paper + "-" + content.printedOn() + ".pdf";
        return new PrintedFile(
                new Json(null, json.text() + paper + address),
                plainName,
                name,
                () -> pdf.print(content, paper, address));
    }
}
