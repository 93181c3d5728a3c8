package sasaeai.publication.minutes;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting leaves behind, in the sections that councils report by: 概要, 目的, 内容, 結果・効果, SCより.
 *
 * @param councils all that met, the host first; more than one in a 情報交換会
 * @param confirmed minutes that are not confirmed yet say so on every page
 * @param members who came of the members, by capacity
 * @param guests invited and attended by group; either may be unknown
 * @param outcome 結果・効果
 * @param coordinatorNote what the coordinator adds, SCより
 */
public record MinutesContent(
        List<String> councils,
        @Nullable Integer meetingNumber,
        LocalDate heldOn,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startsAt,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable String theme,
        boolean confirmed,
        List<MinutesCapacity> members,
        List<MinutesGuests> guests,
        @Nullable Integer attended,
        @Nullable String purpose,
        List<String> goals,
        List<MinutesItem> items,
        List<MinutesDecision> decisions,
        @Nullable String outcome,
        @Nullable String coordinatorNote,
        @Nullable LocalDate nextOn,
        @Nullable String nextPlace,
        LocalDate printedOn) {

    /** Members who came, by what they are: 区長 3, 民生委員 2. */
    public record MinutesCapacity(String capacity, int count) {}

    /** People beside the members. */
    public record MinutesGuests(
            String group,
            @Nullable Integer invited,
            @Nullable Integer attended) {}

    /** One theme: what was said and what was decided about it, in the words of the writer. */
    public record MinutesItem(
            int position, String title, @Nullable String said, List<String> decided) {}

    /** One promise of this meeting. */
    public record MinutesDecision(
            String text, @Nullable String owner, @Nullable LocalDate dueOn) {}
}
