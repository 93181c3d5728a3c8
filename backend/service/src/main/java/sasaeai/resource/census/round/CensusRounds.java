package sasaeai.resource.census.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.shared.time.Today;

/** What entries and their papers ask of the round that they belong to. */
@ApplicationScoped
public class CensusRounds {
    private final CensusRoundRepository rounds;
    private final Today today;

    CensusRounds(CensusRoundRepository rounds, Today today) {
        this.rounds = rounds;
        this.today = today;
    }

    /** 409 once somebody has closed it. */
    public void requireOpen(UUID id) {
        rounds.get(id).requireOpen();
    }

    /** 409 where no link would answer any more. */
    public void requireLinksAnswer(UUID id) {
        rounds.get(id).requireLinksAnswer(today.get());
    }
}
