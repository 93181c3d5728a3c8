package sasaeai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturedTest {

    @Test
    void aLoggedStatementBecomesAScript(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("statements.json");
        Files.writeString(log, """
                {"user":"somebody","message":"execute S_1: SELECT 1"}
                {"user":"app","message":"statement: BEGIN"}
                {"user":"app","message":"execute S_2: SELECT to_char(t, 'HH24:MI'), a::text FROM b WHERE c = $1 AND d = $2 AND e = $3",\
                "detail":"Parameters: $1 = '102024', $2 = NULL, $3 = 'it''s, $4 = 1'"}
                """);

        List<Captured> captured = Captured.since(log, 0, "app");

        assertEquals(2, captured.size());
        assertEquals(true, captured.getFirst().isControl());
        assertEquals(
                "SELECT to_char(t, 'HH24' || chr(58) || 'MI'), a::text FROM b WHERE c = :v1 AND d = NULL AND e = :v3;\n",
                captured.getLast().asScript("v"));
        assertEquals(
                List.of("-D", "v1=102024", "-D", "v3=it's, $4 = 1"),
                captured.getLast().definitions("v"));
    }

    @Test
    void anIdIsTheOneThatPostgresMakes() {
        // SELECT md5('council7')::uuid
        assertEquals("f53b3d28-3e43-211b-9fe1-97f2ef695761", Noun.made("council7"));
    }
}
