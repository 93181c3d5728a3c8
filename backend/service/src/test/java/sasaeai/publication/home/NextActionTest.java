package sasaeai.publication.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.account.Role;
import sasaeai.meeting.view.MeetingStatus;
import sasaeai.publication.Ward;
import sasaeai.publication.home.HomeFacts.Waiting;

class NextActionTest {

    @ParameterizedTest
    @CsvSource({
        // role, days to the next meeting, unreviewed voices, then what waits: answer, record, share, plan, invite
        "RESIDENT,       3, 0, true,  false, false, false, false, ANSWER_ATTENDANCE",
        "RESIDENT,       3, 0, false, false, false, false, false, LEAVE_VOICE",
        "RESIDENT,        , 0, false, false, false, false, false, LEAVE_VOICE",
        "ANSHIN_CENTER,  0, 4, false, true,  true,  true,  false, RECORD_MEETING",
        "ANSHIN_CENTER,  0, 4, false, false, true,  true,  false, SHARE_MEETING",
        "ANSHIN_CENTER,  0, 4, false, false, false, true,  false, PRINT_PACK",
        "ANSHIN_CENTER,  1, 4, false, false, false, true,  false, PRINT_PACK",
        "ANSHIN_CENTER,  2, 4, false, false, false, true,  false, REVIEW_VOICES",
        "ANSHIN_CENTER, 20, 1, false, false, false, true,  false, REVIEW_VOICES",
        "ANSHIN_CENTER,  7, 0, false, false, false, true,  false, PRINT_PACK",
        "ANSHIN_CENTER,  8, 0, false, false, false, true,  false, PLAN_MEETING",
        "ANSHIN_CENTER,   , 0, false, false, false, true,  false, PLAN_MEETING",
        "ANSHIN_CENTER,  8, 0, false, false, false, false, false, NOTHING_DUE",
        "CITY,           0, 4, false, true,  true,  true,  true,  RECORD_MEETING",
        "CITY,           3, 4, false, false, false, true,  true,  REVIEW_VOICES",
        "CITY,           3, 0, false, false, false, true,  true,  PRINT_PACK",
        "CITY,          20, 0, false, false, false, true,  true,  INVITE_PEOPLE",
        "CITY,          20, 0, false, false, false, true,  false, PLAN_MEETING",
        "CITY,            , 0, false, false, false, false, false, NOTHING_DUE"
    })
    void theOneThingToDoNext(
            Role role,
            @Nullable Integer days,
            int voices,
            boolean answer,
            boolean record,
            boolean share,
            boolean plan,
            boolean invite,
            NextActionKind expected) {
        HomeFacts facts = new HomeFacts(
                next(days),
                List.of(),
                voices,
                List.of(),
                waiting(answer),
                waiting(record),
                waiting(share),
                waiting(plan),
                waiting(invite));

        assertEquals(expected, NextAction.of(role, facts).kind());
    }

    @Test
    void itSaysWhichMeetingAndHowMany() {
        Waiting unrecorded = new Waiting(UUID.randomUUID(), Ward.TODAY.minusDays(40), UUID.randomUUID(), "八幡協議体", 2);
        HomeFacts facts = new HomeFacts(null, List.of(), 0, List.of(), null, unrecorded, null, null, null);

        NextActionView action = NextAction.of(Role.CITY, facts);

        assertEquals(
                new NextActionView(
                        NextActionKind.RECORD_MEETING,
                        unrecorded.meetingId(),
                        Ward.TODAY.minusDays(40),
                        unrecorded.councilId(),
                        "八幡協議体",
                        2),
                action);
        assertNull(NextAction.of(Role.RESIDENT, facts).count());
    }

    private static @Nullable HomeMeeting next(@Nullable Integer days) {
        return days == null
                ? null
                : new HomeMeeting(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "八幡協議体",
                        93,
                        Ward.TODAY.plusDays(days),
                        null,
                        null,
                        null,
                        days,
                        MeetingStatus.CONFIRMED,
                        null);
    }

    private static @Nullable Waiting waiting(boolean waits) {
        return waits ? new Waiting(null, null, UUID.randomUUID(), null, 1) : null;
    }
}
