package sasaeai.shared.print;

import java.util.List;

/** A sheet that nobody reads, with one of everything that sheets are made of. */
final class WarmUp {
    static final PrintMeta META = PrintMeta.japanese("支え合い", "支え合い").with(List.of(new Bookmark("支え合い", "first")));

    static final String BODY = """
            <h2 id="first">支え合い</h2>
            <p><img class="cover-qr" src="%s" alt="支え合い"/></p><p class="drawing">%s</p>
            <table class="legend"><thead><tr><th scope="col">何を</th></tr></thead><tbody><tr><td><b>話す</b></td></tr></tbody></table>
            <ul class="contents"><li><a href="#first" title="支え合い">一つ</a></li></ul>
            """.formatted(
                    QrCode.image("https://example.jp/"),
                    new Svg(20, 20)
                            .fill(Svg.rectangle(0, 0, 20, 20), "#ffffff")
                            .line(Svg.segment(0, 0, 20, 20), "#000000", 0.5, 1)
                            .ring(10, 10, 4, 0.3, 0)
                            .words(10, 10, "1", 4, true, "#000000")
                            .element("支え合い"));

    private WarmUp() {}
}
