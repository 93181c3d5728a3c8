package sasaeai.resource.census.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.link.LinkToken;
import sasaeai.resource.census.view.CallSheetContent;
import sasaeai.resource.census.view.CallSheetContent.CallSheet;
import sasaeai.shared.print.QrCode;
import sasaeai.shared.time.Wareki;

/** Call sheets in the words of their paper; the template only places them. Empty means that the line is not there. */
record CallSheetPage(String round, String closes, String printed, List<One> sheets) {
    private static final int MOST_SCHEDULES = 4;
    private static final int LONGEST_SCHEDULE = 80;

    /**
     * The sheet of one resource.
     *
     * @param qr a picture of {@code url}
     * @param address the same for hands that type
     */
    record One(
            boolean first,
            String name,
            String area,
            String venue,
            List<String> schedules,
            String confirmed,
            String qr,
            String address,
            String center,
            String organizer,
            String contact) {}

    static CallSheetPage of(
            CallSheetContent content, Map<UUID, LinkToken> tokens, String addresses, LocalDate printedOn) {
        return new CallSheetPage(
                content.roundName(),
                Wareki.format(content.closesOn()),
                Wareki.format(printedOn),
                content.sheets().stream()
                        .map(sheet -> one(
                                sheet, content.sheets().getFirst() == sheet, tokens.get(sheet.entryId()), addresses))
                        .toList());
    }

    private static One one(CallSheet sheet, boolean first, @Nullable LinkToken token, String addresses) {
        if (token == null) {
            throw new IllegalArgumentException("A sheet without its address");
        }
        return new One(
                first,
                sheet.name(),
                sheet.areaName(),
                words(sheet.venue()),
                sheet.schedules().stream()
                        .limit(MOST_SCHEDULES)
                        .map(CallSheetPage::shortened)
                        .toList(),
                sheet.confirmedOn() == null ? "まだありません" : Wareki.format(sheet.confirmedOn()),
                QrCode.image(addresses + token.text()),
                addresses + token.spelled(),
                sheet.center().name() == null
                        ? sheet.center().label()
                        : sheet.center().name(),
                words(sheet.organizer()),
                words(sheet.contact()));
    }

    private static String shortened(String wording) {
        return wording.codePointCount(0, wording.length()) <= LONGEST_SCHEDULE
                ? wording
                : wording.substring(0, wording.offsetByCodePoints(0, LONGEST_SCHEDULE)) + "…";
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
