package sasaeai.resource.census.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.area.Areas;
import sasaeai.resource.census.CensusProblem;
import sasaeai.resource.census.reading.CensusReads;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Opens, shows and closes rounds. */
@ApplicationScoped
@Transactional
class CensusRoundService {
    private final CensusRoundRepository rounds;
    private final CensusReads reads;
    private final Areas areas;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;

    CensusRoundService(
            CensusRoundRepository rounds,
            CensusReads reads,
            Areas areas,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today) {
        this.rounds = rounds;
        this.reads = reads;
        this.areas = areas;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
    }

    Json list(PageRequest page) {
        return reads.rounds(currentActor.get(), page, today.get());
    }

    Json get(UUID id) {
        return shown(currentActor.get(), id);
    }

    Created create(@Nullable String key, CensusRoundInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            areas.requireAll("/areaIds", input.areas());
            rounds.requireKnownKinds(input.kindCodes());
            CensusPolicy.require(CensusPolicy.mayAsk(actor, rounds.ownAreas(actor, input.areas())));
            requireSoundDays(input.startsOn(), input.closesOn());
            if (input.closesOn().isBefore(today.get())) {
                throw ProblemException.invalid("/closesOn", "date-range");
            }
            CensusRound round = new CensusRound(input);
            rounds.persistAndFlush(round);
            if (rounds.ask(round) == 0) {
                throw new ProblemException(CensusProblem.NOTHING_TO_ASK);
            }
            return new Created("census-rounds/" + round.id(), shown(actor, round.id()));
        });
    }

    Json replace(UUID id, ETag expected, CensusRoundChangeInput input) {
        Actor actor = currentActor.get();
        CensusPolicy.require(reads.roundEditedBy(actor, id).orElseThrow(CensusRoundService::notFound));
        CensusRound round = rounds.get(id);
        expected.requireMatch(round.version());
        requireSoundDays(round.startsOn(), input.closesOn());
        round.change(input, today.now());
        rounds.flush(); // the view carries the version that this update produced
        return shown(actor, id);
    }

    /** 422 unless the last day is the first or one of the year after it. */
    private static void requireSoundDays(LocalDate startsOn, LocalDate closesOn) {
        if (closesOn.isBefore(startsOn) || closesOn.isAfter(startsOn.plusYears(1))) {
            throw ProblemException.invalid("/closesOn", "date-range");
        }
    }

    private Json shown(Actor reader, UUID id) {
        return reads.round(reader, id, today.get()).orElseThrow(CensusRoundService::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(CensusProblem.ROUND_NOT_FOUND);
    }
}
