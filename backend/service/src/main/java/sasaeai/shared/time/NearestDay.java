package sasaeai.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the year of a day that was written without one. */
final class NearestDay {
    private NearestDay() {}

    static Optional<LocalDate> of(int month, int dayOfMonth, @Nullable DayOfWeek weekday, LocalDate reference) {
        List<LocalDate> near = candidates(month, dayOfMonth, reference, 1);
        List<LocalDate> all = near.isEmpty() ? candidates(month, dayOfMonth, reference, 8) : near;
        List<LocalDate> agreeing =
                all.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
        return (agreeing.isEmpty() ? all : agreeing)
                .stream()
                        .min(Comparator.<LocalDate>comparingLong(
                                        day -> Math.abs(ChronoUnit.DAYS.between(reference, day)))
                                .thenComparing(Comparator.reverseOrder()));
    }

    private static List<LocalDate> candidates(int month, int dayOfMonth, LocalDate reference, int years) {
        return IntStream.rangeClosed(reference.getYear() - years, reference.getYear() + years)
                .mapToObj(year -> Wareki.day(year, month, dayOfMonth))
                .flatMap(Optional::stream)
                .toList();
    }
}
