package sasaeai.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.shared.schedule.Schedule;

/** When resources are there, in the notations of 上町崎公民館 and others. */
@QuarkusTest
class ResourceOpeningTest {
    private static final List<String> WORDINGS = List.of(
            "第2(木) 12:00~13:00",
            "毎週(日) 9:00~12:00",
            "毎週(火、金) 10:00~12:00 又は 18:00~21:00",
            "第1・3(木)",
            "原則第1金曜日の午後1時30分～",
            "月末の月曜日",
            "毎月10日・末日",
            "毎年10月25日",
            "平日 9:00~17:00",
            "毎週月曜日（祝日を除く）",
            "日曜・祝日 10:00~12:00",
            "毎日（水曜を除く）",
            "毎週木曜日（8月は休み）",
            "奇数月の第2水曜日",
            "隔週水曜日（令和8年4月1日から）",
            "隔月第1月曜日（令和8年5月1日から）",
            "第5土曜日",
            "隔週水曜日",
            "半年に1回程度",
            "随時");

    /** The filter is one statement; the schedule module, which the days come from, knows nothing of SQL. */
    @Test
    void theDaysThatTheFilterFindsAreThoseOfTheSchedules() {
        UUID area = Resources.areaWithin(YAWATA);
        LocalDate first = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2027, 7, 31);
        Map<LocalDate, Set<String>> expected = new LinkedHashMap<>();
        Set<String> everFound = new HashSet<>();
        for (String wording : WORDINGS) {
            Resources.published(area, wording, Resources.when(wording));
            Schedule.parse(wording)
                    .occurrences(first, last)
                    .forEach(each -> expected.computeIfAbsent(each.day(), day -> new TreeSet<>())
                            .add(wording));
        }

        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Set<String> found = new TreeSet<>(names(area, "limit=200&openOn=" + day));
            assertEquals(expected.getOrDefault(day, Set.of()), found, day.toString());
            everFound.addAll(found);
        }

        // What names no day is on none: 隔週 of unknown weeks, 半年に1回程度, 随時. All others were seen.
        assertEquals(new HashSet<>(WORDINGS.subList(0, 17)), everFound);
    }

    @Test
    void aWeekdayIsThatOfItsSchedulesHoweverOften() {
        UUID area = Resources.areaWithin(YAWATA);
        WORDINGS.forEach(wording -> Resources.published(area, wording, Resources.when(wording)));

        assertEquals(
                Set.of("平日 9:00~17:00", "毎日（水曜を除く）", "第2(木) 12:00~13:00", "第1・3(木)", "毎週木曜日（8月は休み）"),
                Set.copyOf(names(area, "weekday=THURSDAY")));
        assertTrue(names(area, "weekday=WEDNESDAY").contains("隔週水曜日"));
        assertEquals(
                Set.of("第2(木) 12:00~13:00", "平日 9:00~17:00"), Set.copyOf(names(area, "weekday=THURSDAY&at=12:00")));
    }

    @Test
    void aPartOfTheDayIsMetByWhatTakesPlaceInIt() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "昼まで", Resources.when("毎週木曜日 10:00~12:00"));
        Resources.published(area, "昼をまたぐ", Resources.when("毎週木曜日 11:00~14:00"));
        Resources.published(area, "終わりなし", Resources.when("毎週木曜日 13:30~"));
        Resources.published(area, "時間なし", Resources.when("毎週木曜日"));
        Resources.published(area, "金曜", Resources.when("毎週金曜日 10:00~12:00"));

        assertEquals(Set.of("昼まで", "昼をまたぐ"), Set.copyOf(names(area, "weekday=THURSDAY&until=12:00")));
        assertEquals(Set.of("昼をまたぐ", "終わりなし"), Set.copyOf(names(area, "weekday=THURSDAY&from=12:00&until=17:00")));
        assertEquals(List.of(), names(area, "from=17:00")); // what has no end is looked for where it begins
    }

    @Test
    void aTimeIsFromTheStartUntilBeforeTheEnd() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "二つの時間", Resources.when("毎週(火、金) 10:00~12:00 又は 18:00~21:00"));
        Resources.published(area, "終わりなし", Resources.when("毎週金曜日 13:30~"));
        Resources.published(area, "時間なし", Resources.when("毎週金曜日"));

        assertEquals(List.of("二つの時間"), names(area, "weekday=FRIDAY&at=10:00"));
        assertEquals(List.of(), names(area, "weekday=FRIDAY&at=12:00"));
        assertEquals(List.of("終わりなし"), names(area, "weekday=FRIDAY&at=13:30"));
        assertEquals(List.of("二つの時間", "終わりなし"), names(area, "weekday=FRIDAY&at=18:00"));
        assertEquals(List.of("二つの時間"), names(area, "weekday=TUESDAY&at=20:59"));
        assertEquals(List.of(), names(area, "weekday=TUESDAY&at=21:00"));
        assertEquals(List.of("二つの時間"), names(area, "at=11:00"));
        // 2026-11-27 is a Friday, 2026-11-26 is none
        assertEquals(List.of("二つの時間"), names(area, "openOn=2026-11-27&at=11:00"));
        assertEquals(List.of(), names(area, "openOn=2026-11-26&at=11:00"));
    }

    @Test
    void aTimeOfOneDayIsNotATimeOfAnother() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(
                area,
                "二日",
                ", \"schedules\": [{\"wording\": \"毎週月曜日 9:00~10:00\"}, {\"wording\": \"毎週火曜日 15:00~16:00\"}]");

        assertEquals(List.of("二日"), names(area, "weekday=MONDAY&at=09:30"));
        assertEquals(List.of(), names(area, "weekday=MONDAY&at=15:30"));
        assertEquals(List.of(), names(area, "openOn=2026-11-24&at=09:30"));
    }

    private static List<String> names(UUID area, String query) {
        return Api.anonymous()
                .get("/resources?areaId=" + area + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
