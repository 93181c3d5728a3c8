package sasaeai.shared.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.shared.schedule.rule.Unclear;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** What is not certain is reported as it was written, with the reason, and is in no rule. */
class UnclearScheduleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第2火曜 2時~4時                | 2時~4時              | MORNING_OR_AFTERNOON | 毎月第2火曜日
                    毎週火曜 1:30～3:30            | 1:30～3:30           | MORNING_OR_AFTERNOON | 毎週火曜日
                    毎週火曜 7時～9時              | 7時～9時             | MORNING_OR_AFTERNOON | 毎週火曜日
                    毎週火曜 午後12時～            | 午後12時～           | MORNING_OR_AFTERNOON | 毎週火曜日
                    毎週火曜 10:00~9:00            | 10:00~9:00           | END_BEFORE_START     | 毎週火曜日
                    毎週火曜 10時～3時             | 10時～3時            | END_BEFORE_START     | 毎週火曜日
                    毎週火曜 午前10時～3時         | 午前10時～3時        | END_BEFORE_START     | 毎週火曜日
                    毎週火曜 25:00~                | 25:00~               | NO_SUCH_TIME         | 毎週火曜日
                    毎週火曜 10:75~                | 10:75~               | NO_SUCH_TIME         | 毎週火曜日
                    毎週火曜の午後                 | 午後                 | NO_HOUR              | 毎週火曜日
                    毎週火曜 12時まで              | 12時まで             | NO_HOUR              | 毎週火曜日
                    第1又は第3木曜                 | 第1又は第3木曜       | EITHER_DAY           |
                    火曜または金曜 10:00~          | 火曜または金曜 10:00~ | EITHER_DAY          |
                    第1金曜日の翌日                | 第1金曜日の翌日      | CONDITION            |
                    毎週月曜（祝日の場合は翌日）   | 祝日の場合は翌日     | CONDITION            | 毎週月曜日
                    毎週木曜(第5木曜は休み)        | 第5木曜は休み        | CONDITION            | 毎週木曜日
                    毎週月曜（祝日・年末年始を除く） | 祝日・年末年始を除く | CONDITION          | 毎週月曜日
                    日曜・お盆を除く毎日           | 日曜・お盆を除く毎日 | CONDITION            |
                    毎週土曜日（第5土曜日を除く）  | 第5土曜日を除く      | CONDITION            | 毎週土曜日
                    第1木曜・土曜                  | 第1木曜・土曜        | WHICH_WEEK           |
                    毎月木曜                       | 毎月木曜             | WHICH_WEEK           |
                    第2週の木曜                    | 第2週の木曜          | WHICH_WEEK           |
                    毎週第2木曜                    | 毎週第2木曜          | CONTRADICTION        |
                    毎月10日(木)                   | 毎月10日(木)         | CONTRADICTION        |
                    2月の30日                      | 30日                 | CONTRADICTION        |
                    毎週日曜（日曜を除く）         | 毎週日曜             | CONTRADICTION        | （日曜日を除く）
                    8月の第1日曜（8月休み）        | 第1日曜              | CONTRADICTION        | （8月は休み）
                    第6木曜                        | 第6木曜              | NO_SUCH_DAY          |
                    毎月32日                       | 毎月32日             | NO_SUCH_DAY          |
                    13月の第1木曜                  | 13月の               | NO_SUCH_DAY          | 毎月第1木曜日
                    10日                           | 10日                 | WHICH_MONTH          |
                    10月25日                       | 10月25日             | WHICH_MONTH          |
                    12月の祝日を除く毎週金曜       | 12月の               | NO_DAY               | 毎週金曜日（祝日を除く）
                    月末                           | 月末                 | NO_DAY               |
                    10:00~12:00                    | 10:00~12:00          | NO_DAY               |
                    毎週木曜日、上善地集会所にて開催 | 上善地集会所にて   | UNKNOWN_WORDS        | 毎週木曜日
                    毎週月曜（年末年始を除く）     | 年末年始を除く       | UNKNOWN_WORDS        | 毎週月曜日
                    毎週木曜　※要予約             | ※要予約             | UNKNOWN_WORDS        | 毎週木曜日
                    """)
    void anUncertainPieceIsReportedAndLeftOut(String wording, String text, Reason reason, String inWords) {
        Schedule schedule = Schedule.parse(wording);

        assertEquals(List.of(new Unclear(text, reason)), schedule.unclear());
        assertEquals(inWords == null ? "" : inWords, schedule.inWords());
        assertEquals(List.of(text), schedule.notUnderstood());
    }

    @Test
    void aFrequencyAndDaysThatDisagreeAreBothReported() {
        assertEquals(List.of("月1回", "第1・3木曜"), Schedule.parse("月1回 第1・3木曜").notUnderstood());
        assertEquals(List.of(), Schedule.parse("月1回 第1・3木曜").toRRules());
    }

    @Test
    void aWeekdayThatContradictsTheStartIsReported() {
        Schedule schedule = Schedule.parse("令和8年4月1日(木)から隔週水曜");

        assertEquals(List.of(new Unclear("令和8年4月1日(木)から", Reason.CONTRADICTION)), schedule.unclear());
        assertTrue(schedule.needsAnchor());
    }

    @Test
    void aWordWithAWeekdaysLetterIsNoWeekday() {
        assertEquals(List.of("毎週", "水泳教室"), Schedule.parse("毎週水泳教室").notUnderstood());
        assertEquals("", Schedule.parse("日本土木金庫").inWords());
    }

    @Test
    void aTimeThatIsUnclearLeavesItsDaysWithoutOne() {
        Schedule schedule = Schedule.parse("毎週火曜 2時~4時、毎週金曜 10:00~12:00");

        assertEquals("毎週金曜日 午前10時～正午、毎週火曜日", schedule.inWords());
    }

    @Test
    void aWordingBeyondTheLimitIsKeptButNotRead() {
        String endless = "毎週火曜".repeat(200);

        assertEquals(
                List.of(new Unclear(endless, Reason.TOO_LONG)),
                Schedule.parse(endless).unclear());
        assertEquals(endless, Schedule.parse(endless).wording());
    }
}
