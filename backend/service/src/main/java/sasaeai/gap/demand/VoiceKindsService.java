package sasaeai.gap.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** Shows and replaces what voices ask for. */
@ApplicationScoped
@Transactional
class VoiceKindsService {
    private final VoiceKinds kinds;

    VoiceKindsService(VoiceKinds kinds) {
        this.kinds = kinds;
    }

    @Transactional(Transactional.TxType.SUPPORTS) // one statement needs no transaction around it
    Json get() {
        return kinds.view();
    }

    Json replace(ETag expected, VoiceKindsInput input) {
        // Without any pair the usual ones would come back.
        if (input.items().stream().allMatch(item -> item.kinds().isEmpty())) {
            throw ProblemException.invalid("/items", "required");
        }
        kinds.requireKnown(input);
        kinds.lock();
        expected.requireMatch(Objects.requireNonNull(kinds.view().version()));
        kinds.replace(input.items());
        return kinds.view();
    }
}
