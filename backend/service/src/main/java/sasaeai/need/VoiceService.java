package sasaeai.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.need.reading.VoiceFilter;
import sasaeai.need.view.VoiceView;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Takes voices down, shows them, and lets their writers and centers work on them. */
@ApplicationScoped
@Transactional
class VoiceService {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final VoiceRepository voices;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final PersonalDataReads personalData;
    private final JsonReads reads;
    private final Today today;

    VoiceService(
            VoiceRepository voices,
            CurrentActor currentActor,
            IdempotentCreates creates,
            PersonalDataReads personalData,
            JsonReads reads,
            Today today) {
        this.voices = voices;
        this.currentActor = currentActor;
        this.creates = creates;
        this.personalData = personalData;
        this.reads = reads;
        this.today = today;
    }

    Json list(VoiceFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        Json list = voices.list(actor, filter, page);
        if (actor.staff()) {
            record(reads.as(VoicePage.class, list).items());
        }
        return list;
    }

    Json get(UUID id) {
        return shown(currentActor.get(), id);
    }

    Created create(@Nullable String key, VoiceInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            requireHeardByNow(input);
            voices.requireKnown(input.category(), null, input.areaId());
            Voice voice = new Voice(actor.accountId(), input);
            voices.persistAndFlush(voice);
            return new Created("voices/" + voice.id(), voices.fresh(actor, voice.id()));
        });
    }

    Json replace(UUID id, ETag expected, VoiceInput input) {
        Actor actor = currentActor.get();
        VoicePolicy.requireMayRewrite(voices.standing(actor, id));
        Voice voice = voices.get(id);
        voice.requireNew(); // says more than 412 to a writer whose voice was reviewed in between
        expected.requireMatch(voice.version());
        requireHeardByNow(input);
        voices.requireKnown(input.category(), voice.category(), input.areaId());
        voice.rewrite(input);
        voices.flush();
        return shown(actor, id);
    }

    void delete(UUID id, ETag expected) {
        VoicePolicy.requireMayRewrite(voices.standing(currentActor.get(), id));
        Voice voice = voices.get(id);
        voice.requireNew();
        expected.requireMatch(voice.version());
        voices.delete(voice);
        voices.flush();
    }

    Json review(UUID id, ETag expected, VoiceReviewInput input) {
        Actor actor = currentActor.get();
        VoicePolicy.requireMayReview(voices.standing(actor, id));
        Voice voice = voices.get(id);
        expected.requireMatch(voice.version());
        voices.requireKnown(
                input.category() == null ? voice.category() : input.category(),
                voice.category(),
                input.areaId() == null ? voice.areaId() : input.areaId());
        voice.review(input, actor.accountId(), today.now());
        voices.flush(); // holds the row: a voice being put on an agenda meanwhile waits, or is taken off again below
        // A center moves a voice within its own areas only; handing it to another center is the city's to do.
        VoicePolicy.requireMayReview(voices.standing(actor, id));
        if (input.status() == VoiceReview.SET_ASIDE) {
            voices.takeOffAgendas(id);
        }
        return shown(actor, id);
    }

    private Json shown(Actor actor, UUID id) {
        Json json = voices.view(actor, id);
        if (actor.staff()) {
            record(List.of(reads.as(VoiceView.class, json)));
        }
        return json;
    }

    /** Words that nobody has checked may name a person: who read them, besides their writer, is written down. */
    private void record(List<VoiceView> shown) {
        personalData.record(
                "voice",
                shown.stream()
                        .filter(VoiceView::showsUnreviewedText)
                        .map(VoiceView::id)
                        .toList());
    }

    private void requireHeardByNow(VoiceInput input) {
        if (input.heardOn().isBefore(FIRST_DAY) || input.heardOn().isAfter(today.get())) {
            throw ProblemException.invalid("/heardOn", "date-range");
        }
    }
}
