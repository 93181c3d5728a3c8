package sasaeai.need;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.agenda.Agenda;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;

/** Brings reviewed voices onto agendas; whose meeting it is decides the meeting room. */
@ApplicationScoped
@Transactional
class VoiceAgendaService {
    private static final int TITLE_LIMIT = 100;

    private final VoiceRepository voices;
    private final Agenda agenda;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;
    private final ObjectMapper mapper;

    VoiceAgendaService(
            VoiceRepository voices,
            Agenda agenda,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today,
            ObjectMapper mapper) {
        this.voices = voices;
        this.agenda = agenda;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
        this.mapper = mapper;
    }

    /** Asked twice it stays on the agenda once. */
    Created put(UUID voiceId, @Nullable String key, VoiceAgendaInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new Request(voiceId, input), () -> {
            voices.standing(actor, voiceId);
            Voice voice = voices.getHeld(voiceId);
            voice.requireReviewed();
            UUID item = input.agendaItemId() != null
                    ? agenda.requireItem(actor, input.meetingId(), input.agendaItemId())
                    : agenda.addItem(actor, input.meetingId(), title(voice, input));
            voices.putOnAgenda(voiceId, item, today.get());
            return new Created("agenda-items/" + item, json(new VoiceAgendaView(item, input.meetingId())));
        });
    }

    /** What the same key must come with again. */
    record Request(UUID voiceId, VoiceAgendaInput input) {}

    /** Nobody writes anything twice: the reviewed words are the title unless somebody gives a better one. */
    private static String title(Voice voice, VoiceAgendaInput input) {
        if (input.title() != null) {
            return input.title();
        }
        String words = Objects.requireNonNull(voice.councilText());
        int end = Math.min(words.length(), TITLE_LIMIT);
        // not through the middle of a character that takes two units, such as 𠮷
        return words.substring(
                0, end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    private Json json(VoiceAgendaView view) {
        try {
            return new Json(null, mapper.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
