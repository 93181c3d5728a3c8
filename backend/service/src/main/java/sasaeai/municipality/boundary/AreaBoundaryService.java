package sasaeai.municipality.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.Municipalities;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.web.ETag;

/** Keeps the boundaries of areas, all of a file or none, and shows them to everybody. */
@ApplicationScoped
@Transactional
class AreaBoundaryService {
    private final AreaBoundaryRepository boundaries;
    private final Municipalities municipalities;
    private final JsonReads reads;

    AreaBoundaryService(AreaBoundaryRepository boundaries, Municipalities municipalities, JsonReads reads) {
        this.boundaries = boundaries;
        this.municipalities = municipalities;
        this.reads = reads;
    }

    Json save(ETag expected, byte[] file, @Nullable UUID schemeId, @Nullable String source) {
        List<Boundary> all = BoundaryFile.read(file, boundaries.areas(schemeId));
        expected.requireMatch(boundaries.lockedVersion());
        boundaries.save(all, source == null ? "" : source.strip());
        Json saved = reads.of(new BoundariesSaved(all.size(), boundaries.count()));
        return new Json(boundaries.version(), saved.text());
    }

    Json map(@Nullable UUID areaId, @Nullable UUID schemeId) {
        municipalities.requireKnown();
        return boundaries.map(areaId, schemeId);
    }
}
