package sasaeai.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSpellingTest {
    @ParameterizedTest
    @CsvSource({"ｻﾛﾝ, さろん", "サロン　ひだまり, さろんひだまり", "髙橋, 高橋", "宮﨑, 宮崎", "ＡＢＣ, abc", "カ\u3099, が"})
    void aNameIsFoundInWhateverKanaWidthAndFormItIsWritten(String written, String looked) {
        assertEquals(OneSpelling.name(looked), OneSpelling.name(written));
    }

    @ParameterizedTest
    @CsvSource({"曜日・時間, 曜日時間", "定員（名）, 定員(名)", "【区域】, (区域)", "※備考, 備考", "髙松, 高松", "ふれあい－サロン, ふれあいーサロン"})
    void aWordIsKnownWithWhateverMarksStandAroundIt(String written, String known) {
        assertEquals(OneSpelling.word(known), OneSpelling.word(written));
    }

    @Test
    void wordsKeepTheirKanaAndNamesTheirMarks() {
        assertNotEquals(OneSpelling.word("さろん"), OneSpelling.word("サロン"));
        assertNotEquals(OneSpelling.name("第1・3会"), OneSpelling.name("第13会"));
    }

    @ParameterizedTest
    @CsvSource({"（株）サロン・ひだまり, (株)さろんひだまり", "コーヒーの会, コ－ヒ－の会"})
    void twoNamesAreAlikeByBothRules(String one, String other) {
        assertEquals(OneSpelling.loose(one), OneSpelling.loose(other));
    }

    @Test
    void whatIsTakenForPlainIsUnicodesCompatibilityForm() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            for (String text : new String[] {String.valueOf(c), "か" + c + "ハ"}) {
                assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), OneSpelling.plain(text));
            }
        }
    }
}
