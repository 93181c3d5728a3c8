package sasaeai.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void aTokenIsKnownUntilTheSecondInWhichItExpires() {
        TokenMemory<String> memory = new TokenMemory<>(CLOCK, 10);
        memory.keep("still good", "区長", NOW.getEpochSecond() + 1);
        memory.keep("just over", "区長", NOW.getEpochSecond());

        assertEquals("区長", memory.find("still good"));
        assertNull(memory.find("just over"));
        assertNull(memory.find("still good "));
    }

    @Test
    void beyondItsMeasureTheOldestIsForgotten() {
        TokenMemory<Integer> memory = new TokenMemory<>(CLOCK, 2);
        for (int n = 1; n <= 3; n++) {
            memory.keep("token " + n, n, Long.MAX_VALUE);
        }

        assertNull(memory.find("token 1"));
        assertEquals(2, memory.find("token 2"));
        assertEquals(3, memory.find("token 3"));
    }
}
