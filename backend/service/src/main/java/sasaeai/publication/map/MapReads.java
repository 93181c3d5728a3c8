package sasaeai.publication.map;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.publication.PublicPapers;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** Gathers what a map of one area says, in one statement; everybody gets the same. */
@ApplicationScoped
class MapReads {
    private static final int MOST = 500;

    private final JsonReads reads;
    private final PublicPapers papers;

    MapReads(JsonReads reads, PublicPapers papers) {
        this.reads = reads;
        this.papers = papers;
    }

    Json map(UUID areaId) {
        Rows rows = papers.rows(MOST).with("areaId", areaId);
        return reads.find(MapSql.MAP, rows).orElseThrow(() -> new ProblemException(MunicipalityProblem.AREA_NOT_FOUND));
    }

    MapContent content(Json map) {
        MapContent content = reads.as(MapContent.class, map);
        if (content.resources().size() > MOST) {
            throw new ProblemException(PaperProblem.MAP_ON_PAPER_TOO_LARGE);
        }
        return content;
    }
}
