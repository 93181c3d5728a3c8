package sasaeai.publication.pack;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a council needs in its hands for one meeting; the screen and the sheet show the same.
 *
 * @param councilName all councils that meet, the leading one first
 * @param occasion what is more than an ordinary meeting, 情報交換会「買い物の足」
 * @param since the day of the meeting before; voices, decisions and figures are counted from it
 * @param decisions those of earlier meetings that are open, or were closed since
 * @param voicesLeftOut voices that stand in no group here, because there were too many to send
 */
public record PackContent(
        String councilName,
        @Nullable String brand,
        @Nullable String occasion,
        @Nullable Integer meetingNumber,
        LocalDate heldOn,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startsAt,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable PackVision vision,
        @Nullable LocalDate since,
        List<PackDecision> decisions,
        List<PackVoiceGroup> voices,
        List<PackFigure> figures,
        List<PackAgendaItem> agenda,
        @Nullable LocalDate nextOn,
        LocalDate printedOn,
        int voicesLeftOut) {

    /** 目指す地域像 in the version that holds on the day of the meeting. */
    public record PackVision(String text, LocalDate decidedOn) {}

    /** One promise; {@code daysOverdue} is 0 unless it is open and its day has passed. */
    public record PackDecision(
            String text,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            PackDecisionState state,
            boolean overdue,
            int daysOverdue) {}

    /** What became of a decision. */
    public enum PackDecisionState {
        OPEN,
        DONE,
        DROPPED
    }

    /** Voices of one category in one area; {@code texts} may hold fewer than {@code count}. */
    public record PackVoiceGroup(String category, @Nullable String area, int count, List<String> texts) {}

    /** A figure of an area that changed; values are written as they shall be read, "212人" or "29.9%". */
    public record PackFigure(
            String areaName, String label, @Nullable String before, String after, LocalDate asOf, String source) {}

    /** A theme of the day; {@code sources} says where it came from, {@code minutes} how long it may take. */
    public record PackAgendaItem(
            int position,
            String title,
            @Nullable String sources,
            @Nullable Integer minutes) {}
}
