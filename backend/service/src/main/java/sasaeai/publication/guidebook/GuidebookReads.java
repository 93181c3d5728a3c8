package sasaeai.publication.guidebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.publication.PublicPapers;
import sasaeai.publication.map.PaperProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** Gathers a guidebook in one statement; everybody gets the same. */
@ApplicationScoped
class GuidebookReads {
    private static final int MOST = 1_000;

    private final JsonReads reads;
    private final PublicPapers papers;

    GuidebookReads(JsonReads reads, PublicPapers papers) {
        this.reads = reads;
        this.papers = papers;
    }

    Json book(@Nullable UUID schemeId) {
        Rows rows = papers.rows(MOST).with("schemeId", schemeId == null ? "" : schemeId.toString());
        return reads.find(GuidebookSql.BOOK, rows)
                .orElseThrow(() -> new ProblemException(MunicipalityProblem.AREA_SCHEME_NOT_FOUND));
    }

    GuidebookContent content(Json book) {
        GuidebookContent content = reads.as(GuidebookContent.class, book);
        if (content.resources().size() > MOST) {
            throw new ProblemException(PaperProblem.GUIDEBOOK_TOO_LARGE);
        }
        return content;
    }
}
