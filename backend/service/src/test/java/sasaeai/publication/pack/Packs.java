package sasaeai.publication.pack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sasaeai.publication.pack.PackContent.PackAgendaItem;
import sasaeai.publication.pack.PackContent.PackDecision;
import sasaeai.publication.pack.PackContent.PackDecisionState;
import sasaeai.publication.pack.PackContent.PackFigure;
import sasaeai.publication.pack.PackContent.PackVision;
import sasaeai.publication.pack.PackContent.PackVoiceGroup;

/** Packs for tests: an ordinary month of a council, an empty one, and far too much. */
class Packs {

    static final LocalDate MEETING = LocalDate.of(2026, 9, 17);

    private Packs() {}

    static PackContent ordinary() {
        return new PackContent(
                "八幡協議体",
                null,
                null,
                93,
                MEETING,
                LocalTime.of(14, 0),
                LocalTime.of(15, 30),
                "八幡公民館",
                new PackVision("歩いて行ける所に、だれもが顔を出せる場所がある町", LocalDate.of(2024, 4, 18)),
                LocalDate.of(2026, 8, 20),
                List.of(
                        decision("坂の下のバス停にベンチを置けるか、市の道路の係に聞く", "区長（町屋）", 9, 14, PackDecisionState.OPEN, 3),
                        decision("移動販売の車を止める場所をさがす", "民生委員（若田）", 10, 1, PackDecisionState.OPEN, 0),
                        decision("体操教室のちらしを回覧する", "あんしんセンター", 9, 1, PackDecisionState.DONE, 0)),
                List.of(
                        new PackVoiceGroup(
                                "移動",
                                "町屋",
                                3,
                                List.of(
                                        "坂の下にベンチがほしい。買い物の帰りに休む所がない。",
                                        "通院の日にタクシーがつかまらない",
                                        "バスが１日に３本になって、病院の帰りに１時間待つようになった")),
                        new PackVoiceGroup("居場所", "若田", 2, List.of("公民館まで遠いので、近くの集会所でも集まりたい", "男の人が行きやすい所がない")),
                        new PackVoiceGroup("ゴミ出し", null, 1, List.of("集積所まで重い袋を運ぶのがつらい"))),
                List.of(
                        new PackFigure("八幡地区", "65歳以上の人", "6,102人", "6,189人", LocalDate.of(2026, 8, 31), "住民基本台帳"),
                        new PackFigure("八幡地区", "ひとりで暮らす65歳以上", null, "1,204世帯", LocalDate.of(2026, 8, 31), "住民基本台帳")),
                List.of(
                        new PackAgendaItem(1, "移動のこと", "声3件・前回の決定1件（期限すぎ3日）", 30),
                        new PackAgendaItem(2, "居場所のこと", "声2件", 30),
                        new PackAgendaItem(3, "そのほか", null, null)),
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 9, 14),
                0);
    }

    static PackContent withVoice(String text) {
        PackContent none = empty();
        return new PackContent(
                none.councilName(),
                null,
                null,
                null,
                MEETING,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new PackVoiceGroup("移動", null, 1, List.of(text))),
                List.of(),
                List.of(),
                null,
                MEETING,
                0);
    }

    static PackContent empty() {
        return new PackContent(
                "協議体", null, null, null, MEETING, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), null, MEETING, 0);
    }

    /** So many voices of so many letters in groups of ten, and as many decisions and themes. */
    static PackContent crowded(int voices, int letters, int decisions, int themes) {
        List<PackVoiceGroup> groups = new ArrayList<>();
        for (int from = 0; from < voices; from += 10) {
            int group = from / 10;
            List<String> texts = IntStream.range(from, Math.min(voices, from + 10))
                    .mapToObj(number -> words("声" + number + "号、", letters))
                    .toList();
            groups.add(new PackVoiceGroup("分野" + group, "町内" + group, texts.size(), texts));
        }
        PackContent some = ordinary();
        return new PackContent(
                some.councilName(),
                "いい輪ネット",
                words("情報交換会", letters),
                some.meetingNumber(),
                some.heldOn(),
                some.startsAt(),
                some.endsAt(),
                some.place(),
                new PackVision(words("地域像", letters * 4), MEETING),
                some.since(),
                IntStream.range(0, decisions)
                        .mapToObj(number -> decision(
                                words("決定" + number + "号、", letters),
                                longName("民生委員（若田）", letters),
                                9,
                                1 + number % 16,
                                number % 3 == 2 ? PackDecisionState.DONE : PackDecisionState.OPEN,
                                number % 3 == 0 ? 1 + number : 0))
                        .toList(),
                groups,
                IntStream.range(0, themes)
                        .mapToObj(number -> new PackFigure(
                                longName("八幡地区", letters),
                                longName("65歳以上の人", letters),
                                "1,000人",
                                "1,001人",
                                MEETING,
                                longName("住民基本台帳", letters)))
                        .toList(),
                IntStream.rangeClosed(1, themes)
                        .mapToObj(number -> new PackAgendaItem(
                                number, words("議題" + number + "号、", letters), words("声", letters), 5))
                        .toList(),
                some.nextOn(),
                some.printedOn(),
                7);
    }

    static PackDecision decision(
            String text, String owner, int month, int day, PackDecisionState state, int daysOverdue) {
        return new PackDecision(text, owner, LocalDate.of(2026, month, day), state, daysOverdue > 0, daysOverdue);
    }

    private static String longName(String name, int letters) {
        return letters < 100 ? name : words(name, letters);
    }

    private static String words(String start, int letters) {
        return (start + "道のことを、みんなで話しています。".repeat(letters / 16 + 1)).substring(0, Math.max(start.length(), letters));
    }
}
