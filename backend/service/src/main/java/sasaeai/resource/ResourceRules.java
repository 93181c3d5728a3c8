package sasaeai.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.ResourceInput.StopInput;
import sasaeai.resource.view.Position;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** What a resource may say by itself, whoever writes it. */
final class ResourceRules {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private ResourceRules() {}

    /** 422 for positions that are none of Japan, and for a consent of another day than one until today. */
    static void requireSound(ResourceInput input, LocalDate today) {
        List<ProblemError> errors = new ArrayList<>();
        check(errors, "/position", input.position());
        List<StopInput> stops = input.stopList();
        for (int n = 0; n < stops.size(); n++) {
            check(errors, "/stops/" + n + "/position", stops.get(n).position());
        }
        if (input.contact() != null && !known(input.contact().consentOn(), today)) {
            errors.add(new ProblemError("/contact/consentOn", "date-range"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, errors);
        }
    }

    static void requireByNow(LocalDate confirmedOn, LocalDate today) {
        if (!known(confirmedOn, today)) {
            throw ProblemException.invalid("/confirmedOn", "date-range");
        }
    }

    private static void check(List<ProblemError> errors, String pointer, @Nullable Position position) {
        if (position != null) {
            position.refusal().ifPresent(code -> errors.add(new ProblemError(pointer, code)));
        }
    }

    private static boolean known(@Nullable LocalDate day, LocalDate today) {
        return day == null || !(day.isBefore(FIRST_DAY) || day.isAfter(today));
    }
}
