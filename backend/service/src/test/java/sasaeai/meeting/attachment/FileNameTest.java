package sasaeai.meeting.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.shared.problem.ProblemException;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "次第.pdf,                次第.pdf",
                "次第.PDF,                次第.pdf",
                "../../etc/passwd,        passwd.pdf",
                "'C:\\temp\\次第.pdf',    次第.pdf",
                ".pdf,                    pdf.pdf",
                "'a\"b<c>.pdf',           a_b_c_.pdf",
                "virus.exe,               virus.exe.pdf",
                "'a\r\nSet-Cookie: x.pdf', aSet-Cookie_ x.pdf",
                "'../',                   file.pdf",
            })
    void aNameIsCleanedAndEndsLikeItsKind(String given, String kept) {
        assertEquals(kept, name(given).text());
    }

    @Test
    void aRightToLeftMarkCannotHideAnEnding() {
        assertEquals("fdp.exe.pdf", name("\u202efdp.exe").text());
    }

    @Test
    void aLongNameIsCutAtAWholeCharacter() {
        String text = name("𠮷".repeat(100)).text();

        assertTrue(text.length() <= 124 && text.endsWith("𠮷.pdf"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%zz", "%ff%fe.pdf"})
    void whatCannotBeReadIsRefused(String header) {
        assertThrows(ProblemException.class, () -> FileName.of(header, FileKind.PDF));
    }

    @Test
    void aDownloadCarriesAPlainAndARealName() {
        assertEquals(
                "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%AC%A1%E7%AC%AC.pdf",
                name("次第.pdf").disposition());
    }

    private static FileName name(String text) {
        return FileName.of(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"), FileKind.PDF);
    }
}
