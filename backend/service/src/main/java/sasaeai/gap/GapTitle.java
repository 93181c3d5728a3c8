package sasaeai.gap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.view.GapEvidence;

/** What an agenda calls a gap that nobody has given a title: 「上善地：サロンがない（いちばん近い所まで1.9km）」. */
final class GapTitle {
    private static final int LIMIT = 100;
    private static final int KILOMETRE = 1_000;

    private GapTitle() {}

    static String of(GapEvidence gap) {
        String says = switch (gap.state()) {
            case NONE -> gap.kindLabel() + "がない" + nearest(gap.metres());
            case FAR -> gap.kindLabel() + "が遠い" + nearest(gap.metres());
            case UNKNOWN -> gap.kindLabel() + "があるか調べる";
            case ENOUGH -> gap.kindLabel() + "のこれから";
        };
        int room = LIMIT - says.length() - 1;
        String name = gap.areaName();
        return (name.length() > room ? name.substring(0, room - 1) + "…" : name) + "：" + says;
    }

    private static String nearest(@Nullable Long metres) {
        if (metres == null) {
            return "";
        }
        String way =
                metres < KILOMETRE ? metres + "m" : String.format(Locale.ROOT, "%.1fkm", metres / (double) KILOMETRE);
        return "（いちばん近い所まで" + way + "）";
    }
}
