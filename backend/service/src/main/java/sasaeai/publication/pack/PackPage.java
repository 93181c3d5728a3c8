package sasaeai.publication.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sasaeai.publication.PaperDay;
import sasaeai.publication.pack.PackContent.PackAgendaItem;
import sasaeai.publication.pack.PackContent.PackDecision;
import sasaeai.publication.pack.PackContent.PackFigure;
import sasaeai.publication.pack.PackContent.PackVoiceGroup;
import sasaeai.shared.time.Wareki;

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
        boolean agendaOpen,
        boolean agendaOverleaf,
        List<Theme> agenda,
        String agendaLeft,
        String next,
        String printed) {

    record Promise(String what, String who, String until, String state, boolean late) {}

    record Voices(String what, String where, String count, List<String> texts) {}

    record Change(String where, String what, String before, String after, String source) {}

    record Theme(int number, String title, String about, List<Integer> lines) {}

    private static final String IN_APP = "はアプリで見られます。";

    private static final List<PackAgendaItem> BLANK =
            List.of(new PackAgendaItem(1, "", null, null), new PackAgendaItem(2, "", null, null));

    static PackPage of(PackContent pack, PackCut cut) {
        var vision = pack.vision();
        return new PackPage(
                title(pack, cut),
                occasion(pack, cut),
                Wareki.format(pack.heldOn()),
                PaperDay.hours(pack.startsAt(), pack.endsAt()),
                cut.name(pack.place()),
                vision == null ? "" : cut.shorten(vision.text()),
                vision == null ? "" : PaperDay.withoutWeekday(vision.decidedOn()),
                pack.since() == null ? "" : Wareki.format(pack.since()),
                cut.decisionsOf(pack).stream()
                        .map(decision -> promise(decision, pack.heldOn(), cut))
                        .toList(),
                left(pack.decisions().size() - cut.decisions(), "ほか%d件"),
                cut.voicesOf(pack).stream().map(group -> voices(group, cut)).toList(),
                left(cut.voicesLeftOut(pack), "ほか%d件の声"),
                pack.figures().stream()
                        .limit(cut.figures())
                        .map(figure -> change(figure, cut))
                        .toList(),
                left(pack.figures().size() - cut.figures(), "ほか%d件"),
                pack.agenda().isEmpty(),
                cut.agendaOverleaf(),
                themes(pack, cut),
                left(pack.agenda().size() - cut.agenda(), "ほか%d件の議題"),
                pack.nextOn() == null ? "" : Wareki.format(pack.nextOn()),
                Wareki.format(pack.printedOn()));
    }

    private static String title(PackContent pack, PackCut cut) {
        return cut.name(pack.councilName()) + (pack.meetingNumber() == null ? "" : "　第" + pack.meetingNumber() + "回");
    }

    private static String occasion(PackContent pack, PackCut cut) {
        String occasion = pack.occasion() == null ? "" : cut.shorten(pack.occasion());
        return (cut.name(pack.brand()) + "　" + occasion).strip();
    }

    private static Promise promise(PackDecision decision, LocalDate head, PackCut cut) {
        return new Promise(
                cut.shorten(decision.text()),
                decision.owner() == null ? "まだ決まっていません" : cut.name(decision.owner()),
                decision.dueOn() == null ? "決めていません" : PaperDay.brief(decision.dueOn(), head),
                state(decision),
                decision.overdue());
    }

    private static String state(PackDecision decision) {
        return switch (decision.state()) {
            case DONE -> "済";
            case DROPPED -> "とりやめ";
            case OPEN -> decision.overdue() ? "期限を" + decision.daysOverdue() + "日" : "まだ";
        };
    }

    private static Voices voices(PackVoiceGroup group, PackCut cut) {
        return new Voices(
                cut.name(group.category()),
                cut.name(group.area()),
                group.count() + "件",
                group.texts().stream().map(cut::shorten).toList());
    }

    private static Change change(PackFigure figure, PackCut cut) {
        return new Change(
                cut.name(figure.areaName()),
                cut.name(figure.label()),
                figure.before() == null ? "（なし）" : cut.name(figure.before()),
                cut.name(figure.after()),
                PaperDay.withoutWeekday(figure.asOf()) + "　" + cut.name(figure.source()));
    }

    /** Where nothing is planned the sheet still has room for what people bring along. */
    private static List<Theme> themes(PackContent pack, PackCut cut) {
        List<PackAgendaItem> items = pack.agenda().isEmpty() ? BLANK : pack.agenda();
        return items.stream().limit(cut.agenda()).map(item -> theme(item, cut)).toList();
    }

    private static Theme theme(PackAgendaItem item, PackCut cut) {
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
}
