package sasaeai.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class MeetingStatementsTest {
    private static final long WHO_AND_WHAT = 2;

    @Inject
    SessionFactory sessions;

    @Test
    void aReadTakesTwoStatementsHoweverMuchThereIs() {
        for (int day = -60; day < 0; day += 10) {
            UUID id = Meetings.on(inDays(day), "SHARED", YAWATA_COUNCIL);
            Meetings.agendaItem(id, "議題");
            Meetings.decision(id, inDays(5));
            for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT}) {
                assertEquals(WHO_AND_WHAT, statements(caller, "/meetings?councilId=" + YAWATA_COUNCIL));
                assertEquals(WHO_AND_WHAT, statements(caller, "/meetings"));
                assertEquals(WHO_AND_WHAT, statements(caller, "/meetings/" + id));
                assertEquals(WHO_AND_WHAT, statements(caller, "/decisions?state=OPEN"));
            }
        }
    }

    private long statements(Caller caller, String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.as(caller).get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
