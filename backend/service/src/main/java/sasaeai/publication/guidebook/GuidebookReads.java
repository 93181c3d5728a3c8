package sasaeai.publication.guidebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.publication.map.PaperProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** Gathers a guidebook in one statement; everybody gets the same. */
@ApplicationScoped
class GuidebookReads {
    private static final int MOST = 1_000;

    private final JsonReads reads;
    private final Today today;

    GuidebookReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    Json book(@Nullable UUID schemeId) {
        Rows rows = new Rows()
                .with("schemeId", schemeId == null ? "" : schemeId.toString())
                .with("today", today.get())
                .with("yearAgo", today.get().minusYears(1))
                .with("most", MOST);
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
