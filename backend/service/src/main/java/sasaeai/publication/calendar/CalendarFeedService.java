package sasaeai.publication.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;

/** Gives out and takes back private calendar addresses. */
@ApplicationScoped
@Transactional
class CalendarFeedService {
    private static final String PATH = "calendar-feeds/";

    private final CalendarFeedRepository feeds;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;
    private final ObjectMapper mapper;
    private final String appUrl;

    CalendarFeedService(
            CalendarFeedRepository feeds,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today,
            ObjectMapper mapper,
            @ConfigProperty(name = "sasaeai.app-url", defaultValue = "http://localhost:8080") String appUrl) {
        this.feeds = feeds;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
        this.mapper = mapper;
        this.appUrl = appUrl.replaceAll("/+$", "");
    }

    Json list() {
        return feeds.list(currentActor.get());
    }

    /**
     * The first answer is kept without its address, because an address is stored nowhere. A repeated request therefore
     * finds the same feed and gets a fresh address; the lost one is void.
     */
    Created create(@Nullable String key) {
        Actor actor = currentActor.get();
        Created kept = creates.once(key, "", () -> {
            CalendarFeed feed = new CalendarFeed(
                    actor.accountId(), FeedToken.random(), today.now().truncatedTo(ChronoUnit.MILLIS));
            feeds.persistAndFlush(feed);
            return new Created(PATH + feed.id(), json(feed, null));
        });
        CalendarFeed feed = feeds.get(actor, UUID.fromString(kept.location().substring(PATH.length())));
        FeedToken token = FeedToken.random();
        feed.address(token);
        feeds.flush();
        return new Created(kept.location(), json(feed, url(actor, token)));
    }

    void revoke(UUID id) {
        feeds.get(currentActor.get(), id).revoke(today.now());
        feeds.flush();
    }

    private String url(Actor actor, FeedToken token) {
        return "%s/api/v1/municipalities/%s/%s%s/calendar.ics"
                .formatted(appUrl, actor.municipalityCode(), PATH, token.text());
    }

    private Json json(CalendarFeed feed, @Nullable String url) {
        try {
            return new Json(null, mapper.writeValueAsString(new CalendarFeedView(feed.id(), url, feed.createdAt())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
