package sasaeai.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.PackContent.PackDecision;
import sasaeai.publication.PackContent.PackFigure;
import sasaeai.publication.PackContent.PackVoiceGroup;

/** A pack in the words of its sheet; the template only places them. Empty means that the line is not there. */
record PackPage(
        String title,
        String brand,
        String day,
        String hours,
        String place,
        String vision,
        String visionDay,
        String since,
        List<Promise> decisions,
        String decisionsLeft,
        List<Voices> voices,
        String voicesLeft,
        List<Change> figures,
        String figuresLeft,
        List<Theme> agenda,
        String agendaLeft,
        String next,
        String printed) {

    record Promise(String what, String who, String until, String state, boolean late) {}

    record Voices(String what, String where, String count, List<String> texts) {}

    record Change(String where, String what, String before, String after, String source) {}

    record Theme(int number, String title, String about, List<Integer> lines) {}

    /** Names and places have bounds of their own: a sheet is not the place for the longest of them. */
    private static final int NAME = 40;

    private static final String IN_APP = "はアプリで見られます。";

    static PackPage of(PackContent pack, PackCut cut) {
        var vision = pack.vision();
        return new PackPage(
                title(pack),
                name(pack.brand()),
                JapaneseDay.full(pack.heldOn()),
                JapaneseDay.hours(pack.startsAt(), pack.endsAt()),
                name(pack.place()),
                vision == null ? "" : cut.shorten(vision.text()),
                vision == null ? "" : JapaneseDay.full(vision.decidedOn()),
                pack.since() == null ? "" : JapaneseDay.full(pack.since()),
                cut.decisionsOf(pack).stream()
                        .map(decision -> promise(decision, cut))
                        .toList(),
                left(pack.decisions().size() - cut.decisions(), "ほか%d件"),
                cut.voicesOf(pack).stream().map(group -> voices(group, cut)).toList(),
                left(cut.voicesLeftOut(pack), "ほか%d件の声"),
                pack.figures().stream()
                        .limit(cut.figures())
                        .map(PackPage::change)
                        .toList(),
                left(pack.figures().size() - cut.figures(), "ほか%d件"),
                pack.agenda().stream()
                        .limit(cut.agenda())
                        .map(item -> theme(item, cut))
                        .toList(),
                left(pack.agenda().size() - cut.agenda(), "ほか%d件の議題"),
                pack.nextOn() == null ? "" : JapaneseDay.full(pack.nextOn()),
                JapaneseDay.full(pack.printedOn()));
    }

    static String title(PackContent pack) {
        return name(pack.councilName()) + (pack.meetingNumber() == null ? "" : "　第" + pack.meetingNumber() + "回");
    }

    private static Promise promise(PackDecision decision, PackCut cut) {
        return new Promise(
                cut.shorten(decision.text()),
                decision.owner() == null ? "まだ決まっていません" : name(decision.owner()),
                decision.dueOn() == null ? "決めていません" : until(decision.dueOn()),
                state(decision),
                decision.overdue());
    }

    private static String until(LocalDate day) {
        return JapaneseDay.brief(day);
    }

    private static String state(PackDecision decision) {
        return switch (decision.state()) {
            case DONE -> "済";
            case DROPPED -> "とりやめ";
            case OPEN -> decision.overdue() ? "まだ。期限を" + decision.daysOverdue() + "日すぎています" : "まだ";
        };
    }

    private static Voices voices(PackVoiceGroup group, PackCut cut) {
        return new Voices(
                name(group.category()),
                name(group.area()),
                group.count() + "件",
                group.texts().stream().map(cut::shorten).toList());
    }

    private static Change change(PackFigure figure) {
        return new Change(
                name(figure.areaName()),
                name(figure.label()),
                figure.before() == null ? "（なし）" : name(figure.before()),
                name(figure.after()),
                JapaneseDay.full(figure.asOf()) + "　" + name(figure.source()));
    }

    private static Theme theme(PackContent.PackAgendaItem item, PackCut cut) {
        String minutes = item.minutes() == null ? "" : item.minutes() + "分";
        String sources = item.sources() == null ? "" : cut.shorten(item.sources());
        String about = minutes.isEmpty() || sources.isEmpty() ? minutes + sources : minutes + "　" + sources;
        return new Theme(
                item.position(),
                cut.shorten(item.title()),
                about,
                IntStream.range(1, cut.writingLines()).boxed().toList());
    }

    private static String left(int count, String words) {
        return count <= 0 ? "" : words.formatted(count) + IN_APP;
    }

    private static String name(@Nullable String text) {
        return text == null ? "" : PackCut.shorten(text, NAME);
    }
}
