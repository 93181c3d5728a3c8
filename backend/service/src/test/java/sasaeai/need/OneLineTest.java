package sasaeai.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void lineBreaksOfEveryKindAndTabsBecomeOneSpace() {
        assertEquals("店が 遠い", OneLine.of("店が\r\n\r\n 遠い"));
        assertEquals("店が 遠い", OneLine.of("店が\t遠い"));
        assertEquals("店が 遠い", OneLine.of("店が\u2028遠い"));
        assertEquals("店が　遠い", OneLine.of("店が　遠い"));
    }
}
