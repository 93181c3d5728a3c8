package sasaeai.shared.print.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "見守り、声かけ。, 見|守|り、|声|か|け。",
        "「町屋」の会, 「町|屋」|の|会",
        "行って, 行っ|て",
        "サービス, サー|ビ|ス",
        "9月17日（木）に, 9月17日（木）|に",
        "火曜日 午前9時30分から, 火|曜|日 |午前9時30分|か|ら",
        "第93回です, 第93回|で|す",
        "plain words here, plain |words |here",
        "前\u3000後, 前\u3000|後",
        "〓𠮷, 〓|𠮷"
    })
    void aLineEndsWhereAJapaneseReaderExpectsIt(String text, String expected) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);

        StringBuilder marked = new StringBuilder(text);
        int inserted = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at < text.length()) {
                marked.insert(at + inserted++, '|');
            }
        }

        assertEquals(expected, marked.toString());
    }
}
