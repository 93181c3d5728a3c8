package sasaeai.shared.schedule.reading.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.shared.schedule.Schedule;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;

/** Wordings put together at random, from the vocabulary and from any characters at all; the seeds make them repeatable. */
class RandomWordingTest {
    private static final int WORDINGS = 20_000;
    private static final String[] VOCABULARY =
            ("第1 第2 第3 第5 第一 第13 最終 最後の 月末 1 3 10 12 31 0 00 ・ 、 。 と 又は または ～ から - まで ( ) （ ） 木 火 月 日 金 土 水 "
                            + "木曜 火曜日 日曜 月曜 金曜 祝 祝日 を除く 除く は休み 休み 8月 4月 毎週 毎月 毎年 隔週 隔月 の に 原則 随時 不定期 平日 毎日 "
                            + "土日祝 末日 年 回 年2回 月1回 月2回 週1回 半年に1回 程度 2か月に1回 3週間に1回の 奇数月 偶数月 4月から9月 10～3月 10:00 12:00 "
                            + "9:30 18:00 2時 午前 午後 10時 正午 時半 30分 AM PM 翌日 の場合 令和8年4月1日から R8.4.1 10月25日 毎年10月25日 ※ 公民館 あ 😀 ㈭")
                    .split(" ");

    @ParameterizedTest
    @ValueSource(longs = {2026, 1120})
    void whatIsUnderstoodReadsBackAsTheSameRule(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORDINGS; i++) {
            Schedule schedule = Schedule.parse(wording(random));

            Schedule again = Schedule.parse(schedule.inWords());

            assertEquals(schedule.rule(), again.rule(), schedule.wording());
            assertEquals(List.of(), again.unclear(), schedule.wording());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void everyCharacterIsReadOrReported(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORDINGS; i++) {
            String wording = i % 2 == 0 ? wording(random) : anything(random);
            WrittenText text = WrittenText.of(wording);
            List<Token> tokens = Scanner.scan(text);

            assertEquals(text.plain(), joined(text, tokens));
            String reported = String.join("\n", Schedule.parse(wording).notUnderstood());
            for (Token token : tokens) {
                assertTrue(
                        !(token.piece() instanceof Piece.NotUnderstood)
                                || reported.contains(text.original(token.start(), token.end())),
                        wording);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5})
    void everyRuleExpands(long seed) {
        Random random = new Random(seed);
        LocalDate from = LocalDate.of(2026, 4, 1);
        for (int i = 0; i < WORDINGS / 4; i++) {
            Schedule schedule = Schedule.parse(wording(random));

            boolean anyDay =
                    !schedule.occurrences(from, from.plusYears(9), from).isEmpty();

            assertEquals(
                    schedule.rule().slots().stream()
                            .anyMatch(slot -> slot.days().dated()),
                    anyDay,
                    schedule.wording());
        }
    }

    private static String wording(Random random) {
        return Stream.generate(
                        () -> VOCABULARY[random.nextInt(VOCABULARY.length)] + (random.nextInt(6) == 0 ? " " : ""))
                .limit(1 + random.nextInt(9))
                .collect(Collectors.joining());
    }

    /** Any UTF-16 units, lone surrogates and control characters among them. */
    private static String anything(Random random) {
        return random.ints(1 + random.nextInt(30), 0, 0x10000)
                .mapToObj(unit -> String.valueOf((char) (random.nextBoolean() ? unit : unit % 128)))
                .collect(Collectors.joining());
    }

    private static String joined(WrittenText text, List<Token> tokens) {
        return tokens.stream()
                .map(token -> text.plain().substring(token.start(), token.end()))
                .collect(Collectors.joining());
    }
}
