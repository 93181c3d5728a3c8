package sasaeai.publication.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.need.reading.AnsweredVoices;
import sasaeai.need.view.VoiceView;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;

/** Says to each reader what is next. */
@ApplicationScoped
@Transactional
class HomeService {
    private static final int ANSWERS = 3;
    private static final int ANSWER_DAYS = 90;

    private final HomeReads homes;
    private final AnsweredVoices answeredVoices;
    private final CurrentActor currentActor;
    private final Today today;
    private final ObjectMapper mapper;

    HomeService(
            HomeReads homes,
            AnsweredVoices answeredVoices,
            CurrentActor currentActor,
            Today today,
            ObjectMapper mapper) {
        this.homes = homes;
        this.answeredVoices = answeredVoices;
        this.currentActor = currentActor;
        this.today = today;
        this.mapper = mapper;
    }

    Json home() {
        Actor actor = currentActor.get();
        HomeFacts facts = homes.facts(actor);
        return json(new HomeView(
                actor.role(),
                today.get(),
                facts.next(),
                facts.councils(),
                facts.newVoices(),
                facts.dueDecisions(),
                answered(actor),
                NextAction.of(actor.role(), facts)));
    }

    Json month(@Nullable YearMonth asked) {
        YearMonth month = asked == null ? YearMonth.from(today.get()) : asked;
        if (month.getYear() < 1900 || month.getYear() > 2200) {
            throw new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("month", "format"));
        }
        return homes.month(currentActor.get(), month);
    }

    private List<VoiceView> answered(Actor actor) {
        return actor.staff() ? List.of() : answeredVoices.of(actor, today.get().minusDays(ANSWER_DAYS), ANSWERS);
    }

    private Json json(HomeView home) {
        try {
            return new Json(null, mapper.writeValueAsString(home));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
