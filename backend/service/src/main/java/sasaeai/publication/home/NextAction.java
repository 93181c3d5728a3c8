package sasaeai.publication.home;

import static sasaeai.publication.home.NextActionKind.ANSWER_ATTENDANCE;
import static sasaeai.publication.home.NextActionKind.INVITE_PEOPLE;
import static sasaeai.publication.home.NextActionKind.LEAVE_VOICE;
import static sasaeai.publication.home.NextActionKind.NOTHING_DUE;
import static sasaeai.publication.home.NextActionKind.PLAN_MEETING;
import static sasaeai.publication.home.NextActionKind.PRINT_PACK;
import static sasaeai.publication.home.NextActionKind.RECORD_MEETING;
import static sasaeai.publication.home.NextActionKind.REVIEW_VOICES;
import static sasaeai.publication.home.NextActionKind.SHARE_MEETING;

import sasaeai.account.Role;
import sasaeai.publication.home.HomeFacts.Waiting;

/**
 * What a coordinator would do next. What was said fades first, so it is written down and shared before anything else; a
 * pack for today or tomorrow cannot wait; voices are reviewed before other packs, so that they stand in them; who is
 * missing is invited before a meeting is planned for them.
 */
final class NextAction {
    private static final int AT_ONCE = 1;
    private static final int WITHIN_DAYS = 7;

    private NextAction() {}

    static NextActionView of(Role role, HomeFacts facts) {
        return switch (role) {
            case RESIDENT ->
                facts.toAnswer() == null
                        ? NextActionView.of(LEAVE_VOICE, null)
                        : waiting(ANSWER_ATTENDANCE, facts.toAnswer());
            case ANSHIN_CENTER, CITY -> ofStaff(facts);
        };
    }

    private static NextActionView ofStaff(HomeFacts facts) {
        if (facts.toRecord() != null) {
            return waiting(RECORD_MEETING, facts.toRecord());
        }
        if (facts.toShare() != null) {
            return waiting(SHARE_MEETING, facts.toShare());
        }
        HomeMeeting next = facts.next();
        if (next != null && next.daysUntil() <= AT_ONCE) {
            return print(next);
        }
        if (facts.newVoices() > 0) {
            return NextActionView.of(REVIEW_VOICES, facts.newVoices());
        }
        if (next != null && next.daysUntil() <= WITHIN_DAYS) {
            return print(next);
        }
        if (facts.toInvite() != null) {
            return waiting(INVITE_PEOPLE, facts.toInvite());
        }
        if (facts.toPlan() != null) {
            return waiting(PLAN_MEETING, facts.toPlan());
        }
        return NextActionView.of(NOTHING_DUE, null);
    }

    private static NextActionView print(HomeMeeting next) {
        return new NextActionView(
                PRINT_PACK, next.meetingId(), next.heldOn(), next.councilId(), next.councilName(), null);
    }

    private static NextActionView waiting(NextActionKind kind, Waiting waiting) {
        return new NextActionView(
                kind,
                waiting.meetingId(),
                waiting.heldOn(),
                waiting.councilId(),
                waiting.councilName(),
                waiting.count());
    }
}
