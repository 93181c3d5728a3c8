package sasaeai.shared.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every sensible combination of days with months, times and exceptions is understood whole and reads back the same. */
class CombinedWordingTest {
    private static final List<String> DAYS = List.of(
            "毎週木曜日",
            "毎週(火、金)",
            "土日祝",
            "平日",
            "毎日",
            "第2(木)",
            "第1・3木曜",
            "最終金曜日",
            "月末の月曜日",
            "第1木・第3土",
            "隔週水曜",
            "隔月第2火曜",
            "隔月第1・3(火・金)");
    private static final List<String> OPENINGS = List.of("", "原則、", "（原則）", "10:00~12:00 ");
    private static final List<String> MONTHS = List.of("", "奇数月の", "4月から9月の", "10～3月の", "1・4・7・10月の", "6月の");
    private static final List<String> TIMES = List.of(
            "",
            " 10:00~12:00",
            "の午後1時30分～",
            " 10:00~12:00 又は 18:00~21:00",
            " 9時半～11時、13時～15時",
            " 正午から午後0時45分まで",
            " 06:30〜7:00");
    private static final List<String> ENDINGS =
            List.of("", "（8月は休み）", "(祝日を除く)", "（８月・１月休み、祝日は休み）", "（水曜を除く）", "(令和8年4月1日から)");

    @ParameterizedTest
    @FieldSource("DAYS")
    void itIsUnderstoodWholeAndReadsBackTheSame(String days) {
        for (String wording : around(days).toList()) {
            Schedule schedule = Schedule.parse(wording);

            assertEquals(!contradictory(wording), schedule.unclear().isEmpty(), wording);
            assertEquals(schedule.rule(), Schedule.parse(schedule.inWords()).rule(), wording);
        }
    }

    /** Nothing is left of 隔週水曜 without Wednesdays, nor of 土日祝 without holidays; two sets of times are one too many. */
    private static boolean contradictory(String wording) {
        return wording.contains("隔週水曜") && wording.contains("水曜を除く")
                || wording.contains("土日祝") && wording.contains("祝日")
                || wording.startsWith("10:00")
                        && TIMES.stream().anyMatch(time -> !time.isEmpty() && wording.contains(time));
    }

    private static Stream<String> around(String days) {
        return OPENINGS.stream()
                .flatMap(opening -> MONTHS.stream().map(months -> opening + months + days))
                .flatMap(wording -> TIMES.stream().map(times -> wording + times))
                .flatMap(wording -> ENDINGS.stream().map(ending -> wording + ending));
    }
}
