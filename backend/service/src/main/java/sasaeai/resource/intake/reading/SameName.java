package sasaeai.resource.intake.reading;

import org.jspecify.annotations.Nullable;
import sasaeai.shared.text.OneSpelling;

/** Names and places in the one spelling by which two entries are taken for the same. */
public final class SameName {
    private static final String[] BESIDE_THE_NAME = {
        "株式会社", "有限会社", "合同会社", "社会福祉法人", "医療法人", "特定非営利活動法人", "npo法人", "一般社団法人", "(株)", "(有)", "(福)", "(医)", "(特非)"
    };

    private static final String MARKS = "()。、.,'’\"“”/-";
    private static final double SQUARES_PER_DEGREE = 1_000;

    private SameName() {}

    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String folded = OneSpelling.loose(text);
        String bare = folded;
        if (folded.indexOf('人') >= 0 || folded.indexOf('社') >= 0 || folded.indexOf('(') >= 0) {
            for (String beside : BESIDE_THE_NAME) {
                bare = bare.replace(beside, "");
            }
        }
        bare = withoutMarks(bare);
        return bare.isEmpty() ? folded : bare;
    }

    /** Where it is, by the first that is known: venue, address, or a square of about a hundred metres. */
    public static String place(
            @Nullable String venue, @Nullable String address, @Nullable Double latitude, @Nullable Double longitude) {
        if (venue != null) {
            return of(venue);
        }
        if (address != null) {
            return of(address);
        }
        return latitude == null || longitude == null
                ? ""
                : Math.round(latitude * SQUARES_PER_DEGREE) + " " + Math.round(longitude * SQUARES_PER_DEGREE);
    }

    private static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
