package sasaeai.publication.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.shared.problem.ProblemException;

/** Writes calendars for whoever asks with the right address. */
@ApplicationScoped
@Transactional
class CalendarService {
    private final CalendarReads calendars;

    CalendarService(CalendarReads calendars) {
        this.calendars = calendars;
    }

    String ofMunicipality() {
        return calendars.ofMunicipality().map(CalendarFile::write).orElseThrow(CalendarService::notFound);
    }

    String ofCouncil(UUID councilId) {
        return calendars.ofCouncil(councilId).map(CalendarFile::write).orElseThrow(CalendarService::notFound);
    }

    String ofFeed(String token) {
        return calendars
                .ofFeed(new FeedToken(token).hash())
                .map(CalendarFile::write)
                .orElseThrow(() -> new ProblemException(CalendarProblem.FEED_NOT_FOUND));
    }

    private static ProblemException notFound() {
        return new ProblemException(CalendarProblem.CALENDAR_NOT_FOUND);
    }
}
