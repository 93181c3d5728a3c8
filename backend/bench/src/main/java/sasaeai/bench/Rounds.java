package sasaeai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Takes turns: each round runs every load once, so that what else the machine does meets all of them alike. */
final class Rounds {
    private static final int ROUNDS = 3;

    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final Map<String, List<Double>> results = new LinkedHashMap<>();
    private final int seconds;

    Rounds(int seconds) {
        this.seconds = seconds;
    }

    Rounds add(String name, Load load) {
        loads.put(name, load);
        results.put(name, new ArrayList<>());
        return this;
    }

    Rounds run() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Load> load : loads.entrySet()) {
                measured(load.getKey()).add(load.getValue().perSecond(seconds));
            }
        }
        return this;
    }

    /** One row of the report: each load's median, then the ratio of the first to the second, round by round. */
    String row(String label, String first, String second, String target) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(measured(first).get(round) / measured(second).get(round));
        }
        return "| %s | %.0f | %.0f | **%.2f** | %s | %s |"
                .formatted(
                        label,
                        median(measured(first)),
                        median(measured(second)),
                        median(ratios),
                        String.join(
                                " ",
                                ratios.stream()
                                        .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                                        .toList()),
                        target);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Something that can be done many times a second. */
    @FunctionalInterface
    interface Load {
        double perSecond(int seconds) throws IOException, InterruptedException;
    }

    private List<Double> measured(String name) {
        return Objects.requireNonNull(results.get(name), name);
    }
}
