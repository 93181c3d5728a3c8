package sasaeai.meeting.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.DecisionView;

/** A page of decisions. */
record DecisionPage(List<DecisionView> items, @Nullable String nextCursor) {}
