package sasaeai.shared.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notations of the source documents and their relatives. */
class JapaneseScheduleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第2(木) 12:00~13:00                          | 毎月第2木曜日 正午～午後1時                     | FREQ=MONTHLY;BYDAY=2TH
                    毎週(日) 9:00~12:00                          | 毎週日曜日 午前9時～正午                        | FREQ=WEEKLY;BYDAY=SU
                    毎週(火) 13:00~15:30                         | 毎週火曜日 午後1時～3時30分                     | FREQ=WEEKLY;BYDAY=TU
                    毎週(水) 14:00~16:00                         | 毎週水曜日 午後2時～4時                         | FREQ=WEEKLY;BYDAY=WE
                    毎週(火、金) 10:00~12:00 又は 18:00~21:00    | 毎週火曜日・金曜日 午前10時～正午 または 午後6時～9時 | FREQ=WEEKLY;BYDAY=TU,FR
                    毎週(火、金) 10:00~12:00又は 18:00~21:00     | 毎週火曜日・金曜日 午前10時～正午 または 午後6時～9時 | FREQ=WEEKLY;BYDAY=TU,FR
                    第1・3(木) 10:00~12:00                       | 毎月第1・3木曜日 午前10時～正午                 | FREQ=MONTHLY;BYDAY=1TH,3TH
                    第1・3(木)                                   | 毎月第1・3木曜日                                | FREQ=MONTHLY;BYDAY=1TH,3TH
                    第１・３（木）　１０：００〜１２：００       | 毎月第1・3木曜日 午前10時～正午                 | FREQ=MONTHLY;BYDAY=1TH,3TH
                    毎週木曜日                                   | 毎週木曜日                                      | FREQ=WEEKLY;BYDAY=TH
                    木曜日                                       | 毎週木曜日                                      | FREQ=WEEKLY;BYDAY=TH
                    原則第1金曜日の午後1時30分～                 | 原則、毎月第1金曜日 午後1時30分から             | FREQ=MONTHLY;BYDAY=1FR
                    (原則) 第3火曜日の午前10時～12時             | 原則、毎月第3火曜日 午前10時～正午              | FREQ=MONTHLY;BYDAY=3TU
                    (原則)第2火曜日の午後2時～4時                | 原則、毎月第2火曜日 午後2時～4時                | FREQ=MONTHLY;BYDAY=2TU
                    (原則) 月末の月曜日の午前10時～12時          | 原則、毎月最終月曜日 午前10時～正午             | FREQ=MONTHLY;BYDAY=-1MO
                    月末の月曜日                                 | 毎月最終月曜日                                  | FREQ=MONTHLY;BYDAY=-1MO
                    最終金曜日                                   | 毎月最終金曜日                                  | FREQ=MONTHLY;BYDAY=-1FR
                    毎月第１・最終月曜                           | 毎月第1・最終月曜日                             | FREQ=MONTHLY;BYDAY=1MO,-1MO
                    毎月10日                                     | 毎月10日                                        | FREQ=MONTHLY;BYMONTHDAY=10
                    毎月10日・25日                               | 毎月10日・25日                                  | FREQ=MONTHLY;BYMONTHDAY=10,25
                    毎月末日                                     | 毎月末日                                        | FREQ=MONTHLY;BYMONTHDAY=-1
                    毎月第4水曜                                  | 毎月第4水曜日                                   | FREQ=MONTHLY;BYDAY=4WE
                    第1、第3木曜 13時半~15時                     | 毎月第1・3木曜日 午後1時30分～3時               | FREQ=MONTHLY;BYDAY=1TH,3TH
                    第1木・第3土                                 | 毎月第1木曜日、第3土曜日                        | FREQ=MONTHLY;BYDAY=1TH,3SA
                    第1~3木曜                                    | 毎月第1・2・3木曜日                             | FREQ=MONTHLY;BYDAY=1TH,2TH,3TH
                    第五土曜                                     | 毎月第5土曜日                                   | FREQ=MONTHLY;BYDAY=5SA
                    隔週水曜                                     | 隔週水曜日                                      | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
                    2週間に1回 水曜                              | 隔週水曜日                                      | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
                    隔月第2火曜                                  | 隔月第2火曜日                                   | FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU
                    令和8年4月1日から隔週水曜                    | 隔週水曜日（令和8年4月1日から）                 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
                    奇数月の第2火曜(8月休み)                     | 奇数月の第2火曜日（8月は休み）                  | FREQ=MONTHLY;BYMONTH=1,3,5,7,9,11;BYDAY=2TU
                    偶数月の第2火曜(8月は休み)                   | 偶数月の第2火曜日（8月は休み）                  | FREQ=MONTHLY;BYMONTH=2,4,6,10,12;BYDAY=2TU
                    4月から9月の第1日曜                          | 4月～9月の第1日曜日                             | FREQ=MONTHLY;BYMONTH=4,5,6,7,8,9;BYDAY=1SU
                    10～3月の第1日曜                             | 10月～3月の第1日曜日                            | FREQ=MONTHLY;BYMONTH=1,2,3,10,11,12;BYDAY=1SU
                    祝日を除く毎週月曜                           | 毎週月曜日（祝日を除く）                        | FREQ=WEEKLY;BYDAY=MO
                    毎週木曜(8月・祝日を除く)                    | 毎週木曜日（8月は休み）（祝日を除く）           | FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=TH
                    日曜・祝日を除く毎日 9:00~17:00              | 毎日 午前9時～午後5時（日曜日・祝日を除く）     | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
                    平日                                         | 平日                                            | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                    毎日                                         | 毎日                                            | FREQ=DAILY
                    土日祝                                       | 毎週土曜日・日曜日・祝日                        | FREQ=WEEKLY;BYDAY=SA,SU
                    毎週月～金曜 10～12時                        | 毎週月曜日～金曜日 午前10時～正午               | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                    毎週火曜と金曜、AM10:00-PM3:00               | 毎週火曜日・金曜日 午前10時～午後3時            | FREQ=WEEKLY;BYDAY=TU,FR
                    第2火曜 正午から午後1時まで                  | 毎月第2火曜日 正午～午後1時                     | FREQ=MONTHLY;BYDAY=2TU
                    毎年10月25日                                 | 毎年10月25日                                    | FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25
                    月2回(第1・3木曜)                            | 毎月第1・3木曜日                                | FREQ=MONTHLY;BYDAY=1TH,3TH
                    第2・4土曜日（1月・8月を除く）13：30〜15：30 | 毎月第2・4土曜日 午後1時30分～3時30分（1月・8月は休み） | FREQ=MONTHLY;BYMONTH=2,3,4,5,6,7,9,10,11,12;BYDAY=2SA,4SA
                    毎月第2水曜日　午前10時から11時30分まで      | 毎月第2水曜日 午前10時～11時30分                | FREQ=MONTHLY;BYDAY=2WE
                    原則土日 10:00～                             | 原則、毎週土曜日・日曜日 午前10時から           | FREQ=WEEKLY;BYDAY=SA,SU
                    毎週火夜7時～9時                             | 毎週火曜日 午後7時～9時                         | FREQ=WEEKLY;BYDAY=TU
                    10:00~12:00 毎週火曜                         | 毎週火曜日 午前10時～正午                       | FREQ=WEEKLY;BYDAY=TU
                    """)
    void aRegularWordingIsARuleAndPlainJapanese(String wording, String inWords, String rrule) {
        Schedule schedule = Schedule.parse(wording);

        assertEquals(List.of(), schedule.unclear());
        assertEquals(inWords, schedule.inWords());
        assertEquals(List.of(rrule), schedule.toRRules());
        assertTrue(schedule.regular());
        assertEquals(wording, schedule.wording());
    }

    @ParameterizedTest
    @CsvSource({
        "随時, 随時",
        "不定期, 不定期",
        "半年に1回程度, 半年に1回程度",
        "年2回, 年2回",
        "毎月1回, 月1回",
        "年１回, 年1回",
        "月2回, 月2回",
        "月二回, 月2回",
        "月1～2回, 月1～2回",
        "3ヶ月に1回, 3か月に1回",
        "隔月, 2か月に1回",
        "週1回程度, 週1回程度"
    })
    void aFrequencyWithoutDaysIsKeptAndHasNoDates(String wording, String inWords) {
        Schedule schedule = Schedule.parse(wording);

        assertEquals(List.of(), schedule.unclear());
        assertEquals(inWords, schedule.inWords());
        assertEquals(List.of(), schedule.toRRules());
        assertFalse(schedule.regular());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n", "、"})
    void aBlankWordingSaysNothing(String wording) {
        Schedule schedule = Schedule.parse(wording);

        assertEquals("", schedule.inWords());
        assertEquals(List.of(), schedule.unclear());
        assertFalse(schedule.regular());
    }

    @Test
    void timesBelongToTheDaysBeforeThem() {
        Schedule schedule = Schedule.parse("第1木曜 10:00~12:00、第3土曜 13:00~15:00");

        assertEquals("毎月第1木曜日 午前10時～正午、毎月第3土曜日 午後1時～3時", schedule.inWords());
        assertEquals(List.of("FREQ=MONTHLY;BYDAY=1TH", "FREQ=MONTHLY;BYDAY=3SA"), schedule.toRRules());
    }

    @Test
    void timesJoinedByOrAreAlternativesAndOthersAreNot() {
        assertTrue(Schedule.parse("毎週火曜 10:00~12:00 又は 18:00~21:00")
                .rule()
                .slots()
                .getFirst()
                .times()
                .eitherOr());
        assertFalse(Schedule.parse("毎週火曜 10:00~12:00、13:00~15:00")
                .rule()
                .slots()
                .getFirst()
                .times()
                .eitherOr());
    }

    @Test
    void everyOtherWeekSaysThatItNeedsADay() {
        assertTrue(Schedule.parse("隔週水曜").needsAnchor());
        assertFalse(Schedule.parse("令和8年4月1日から隔週水曜").needsAnchor());
        assertFalse(Schedule.parse("毎週水曜").needsAnchor());
    }

    @Test
    void theViewCarriesWhatAScreenShows() {
        ScheduleView view = Schedule.parse("原則第1金曜日の午後1時30分～（8月休み）公民館").view();

        assertEquals("原則、毎月第1金曜日 午後1時30分から（8月は休み）", view.inWords());
        assertEquals(List.of("原則", "8月は休み"), view.qualifiers());
        assertEquals(List.of("公民館"), view.notUnderstood());
        assertEquals(1, view.times().size());
        assertFalse(view.regular());
    }
}
