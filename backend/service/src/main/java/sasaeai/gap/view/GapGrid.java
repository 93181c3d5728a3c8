package sasaeai.gap.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.demand.DemandView;

/**
 * Areas of one scheme × kinds of help.
 *
 * @param within metres that count as walking distance
 * @param farthest metres up to which it is far rather than missing
 */
public record GapGrid(
        UUID schemeId,
        String schemeName,
        LocalDate asOf,
        int within,
        int farthest,
        List<GapKind> kinds,
        List<GapArea> areas) {

    /** A kind of help, in the municipality's words. */
    public record GapKind(String code, String label) {}

    /**
     * One area.
     *
     * @param placed whether it is known where it lies
     * @param demand what is known whatever the kind
     */
    public record GapArea(UUID id, String name, boolean placed, List<DemandView> demand, List<GapCell> cells) {}

    /**
     * One kind in one area.
     *
     * @param metres to the nearest that people can count on; 0 when it is in the area
     * @param nearestId that resource
     * @param count how many are in the area or within walking distance
     * @param demand what is known of this kind
     */
    public record GapCell(
            String kind,
            GapState state,
            @Nullable Long metres,
            @Nullable UUID nearestId,
            int count,
            List<DemandView> demand) {}
}
