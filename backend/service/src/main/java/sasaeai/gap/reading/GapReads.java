package sasaeai.gap.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.demand.Demand;
import sasaeai.gap.demand.DemandView;
import sasaeai.gap.reading.GapFacts.Place;
import sasaeai.gap.view.GapGrid;
import sasaeai.gap.view.GapGrid.GapArea;
import sasaeai.gap.view.GapGrid.GapCell;
import sasaeai.gap.view.GapGrid.GapKind;

/** The table of gaps as one reader may see it. */
@ApplicationScoped
public class GapReads {
    private final GapFactReads facts;

    GapReads(GapFactReads facts) {
        this.facts = facts;
    }

    public GapGrid grid(Actor reader, GapFilter filter, LocalDate asOf) {
        GapFacts known = facts.of(filter.schemeId(), asOf);
        Grid grid = new Grid(known, new Reckoning(known, filter.within()), filter, reader.staff());
        return new GapGrid(
                known.scheme().id(),
                known.scheme().name(),
                asOf,
                filter.within(),
                GapState.farthest(filter.within()),
                grid.kinds(),
                grid.areas());
    }

    /** What one reader asked for. */
    private record Grid(GapFacts facts, Reckoning reckoning, GapFilter filter, boolean staff) {

        List<GapKind> kinds() {
            return facts.kinds().stream()
                    .filter(kind -> filter.shows(kind.code()))
                    .map(kind -> new GapKind(kind.code(), kind.label()))
                    .toList();
        }

        List<GapArea> areas() {
            return IntStream.range(0, facts.areas().size())
                    .mapToObj(this::area)
                    .filter(area -> !area.cells().isEmpty())
                    .toList();
        }

        private GapArea area(int number) {
            Place place = facts.areas().get(number);
            List<GapCell> cells = new ArrayList<>();
            for (int kind = 0; kind < facts.kinds().size(); kind++) {
                String code = facts.kinds().get(kind).code();
                if (filter.shows(code)) {
                    GapState state = reckoning.state(number, kind);
                    if (filter.shows(state)) {
                        cells.add(cell(number, kind, state));
                    }
                }
            }
            return new GapArea(
                    place.id(), place.name(), reckoning.placed(number), shown(reckoning.demands(number), true), cells);
        }

        private GapCell cell(int area, int kind, GapState state) {
            String code = facts.kinds().get(kind).code();
            double metres = reckoning.metres(area, kind);
            return new GapCell(
                    code,
                    state,
                    Double.isNaN(metres) ? null : Math.round(metres),
                    id(reckoning.nearest(area, kind)),
                    reckoning.count(area, kind),
                    shown(reckoning.demands(area, code), false));
        }

        private @Nullable UUID id(int resource) {
            return resource < 0 ? null : facts.resources().get(resource).id();
        }

        private List<DemandView> shown(List<Demand> demands, boolean ofEachKind) {
            return demands.stream()
                    .filter(demand -> (demand.kind() == null) == ofEachKind)
                    .map(demand -> demand.shown(staff))
                    .toList();
        }
    }
}
